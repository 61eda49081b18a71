/**
 * What the views ask the worker. A view that needs an answer of its own adds a line here and the work to
 * {@link ANSWERS}; `use-answer` brings the answer to the page.
 */

/** Question and answer of every kind: plain data only. */
export interface Questions {
  /** Regions and sectors of the data set that the talks are computed on, in the order of its arrays. */
  readonly codes: {
    readonly question: Record<string, never>;
    readonly answer: { readonly regions: readonly string[]; readonly sectors: readonly string[] };
  };
}

export type Kind = keyof Questions;
export type QuestionOf<K extends Kind> = Questions[K]['question'];
export type AnswerTo<K extends Kind> = Questions[K]['answer'];
