/** What was done to the talks in this page, step by step, and which step is on screen. */

/** A step as it is named: a text of the workbench and what it is about. */
export interface StepName {
  readonly key: string;
  readonly what?: string;
}

interface Step {
  readonly name: StepName;
  /** The file after it. */
  readonly text: string;
  /** Steps of one mark that follow each other are one: the letters typed into a field. */
  readonly mark: string | undefined;
}

export interface History {
  /** The file before the first step. */
  readonly start: string;
  readonly steps: readonly Step[];
  /** Steps that are done; those after it were undone. */
  readonly done: number;
}

/** So many steps can be taken back. */
const MOST_STEPS = 300;

export function newHistory(start: string): History {
  return { start, steps: [], done: 0 };
}

export function textOf({ start, steps, done }: History): string {
  return steps[done - 1]?.text ?? start;
}

/** A step more; what was undone before it is gone. */
export function withStep(history: History, name: StepName, text: string, mark?: string): History {
  if (text === textOf(history)) return history;
  const kept = history.steps.slice(0, history.done);
  const last = kept.at(-1);
  const joins = mark !== undefined && last?.mark === mark;
  const steps = [...(joins ? kept.slice(0, -1) : kept), { name, text, mark }];
  const over = Math.max(0, steps.length - MOST_STEPS);
  return { start: steps[over - 1]?.text ?? history.start, steps: steps.slice(over), done: steps.length - over };
}

/** The last step closed: what comes next is a step of its own. */
export function closed(history: History): History {
  const steps = history.steps.map((step, index) => (index === history.done - 1 ? { ...step, mark: undefined } : step));
  return { ...history, steps };
}

export function undone(history: History): History {
  return history.done === 0 ? history : closed({ ...history, done: history.done - 1 });
}

export function redone(history: History): History {
  return history.done === history.steps.length ? history : closed({ ...history, done: history.done + 1 });
}

/** The step that would be taken back, and the one that would be done again. */
export function nextSteps({ steps, done }: History): { undo: StepName | undefined; redo: StepName | undefined } {
  return { undo: steps[done - 1]?.name, redo: steps[done]?.name };
}
