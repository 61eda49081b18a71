/** Answers the page's questions about one negotiation; runs in the worker. */

import { satisfies } from '@parley/bargain';
import {
  bargainReport,
  type Choice,
  effectsOf,
  type OptionReport,
  optionReport,
  packageCloud,
  packageReport,
  ratificationReport,
  type TalksFiles,
} from '@parley/talks';
import { transfer } from 'comlink';
import { ANSWERS } from './answers.js';
import { bargainWithout, issuesOnTable } from './bargains.js';
import type { Duties, Steps } from './duties.js';
import type { Exposure, ExposureQuestion, Timelines, TimelinesQuestion } from './duty-protocol.js';
import { embeddedOrigin } from './embedded-origin.js';
import { failureOf } from './failure-of.js';
import { createLibrary, type Library } from './library.js';
import { loadSession, type Session } from './load.js';
import {
  AGREEABLE,
  type Answer,
  type Bargain,
  FRONTIER,
  type Loaded,
  type Priced,
  type Progress,
  type Wanted,
} from './protocol.js';
import type { AnswerTo, Kind, QuestionOf } from './questions.js';
import { createQuiet } from './quiet.js';
import { serverOrigin } from './server-origin.js';
import { inTurns } from './turns.js';

/** Worlds solved before anybody asks for them. */
const MOST_AHEAD = 2000;

/** Packages that a page draws one by one. */
const MOST_DRAWN = 500_000;

export class Engine {
  private session: Session | undefined;
  private library: Library = createLibrary(serverOrigin);
  private readonly latest = new Map<string, number>();
  private readonly quiet = createQuiet();

  /** Takes everything from the page itself instead of a server. */
  embed(files: TalksFiles): void {
    this.library = createLibrary(embeddedOrigin(files));
  }

  /** Reads talks; those open before stay open when these cannot be used. */
  load(wanted: Wanted): Promise<Answer<Loaded>> {
    return answered(async () => {
      this.session = await loadSession(wanted, this.library, this.session);
      return this.session.loaded;
    });
  }

  /**
   * Answers a question of one of the views; a later question of the same kind and place makes it void.
   * @param place tells apart two that stand side by side
   */
  answer<K extends Kind>(
    kind: K,
    question: QuestionOf<K>,
    place: string,
    progress: Progress,
  ): Promise<Answer<AnswerTo<K>>> {
    const latest = this.turn(`${kind} ${place}`);
    this.quiet.broken();
    return answered(async () => {
      const session = this.open();
      const current = () => session === this.session && latest();
      return ANSWERS[kind](session, question, { progress, current, library: this.library });
    });
  }

  /** One package with its parts, ranges and effects. */
  price(choice: Choice): Promise<Answer<Priced>> {
    this.quiet.broken();
    return answered(async () => {
      const session = this.open();
      const { pricing, nameRun } = session;
      const { plan, variants } = pricing;
      // What every package is held against is solved once, in turns: the first view asks something quick meanwhile.
      const steps = [() => pricing.scenario(plan.noDeal), ...variants.map((one) => () => pricing.noDealWorld(one))];
      const done = await inTurns(
        steps,
        (step) => void step(),
        () => undefined,
        () => session === this.session,
      );
      if (!done) return undefined;
      return {
        choice,
        report: packageReport(pricing, choice, nameRun),
        effects: effectsOf(pricing, choice),
        violated: plan.constraints.flatMap((rule, index) => (satisfies([rule], choice) ? [] : [index])),
      };
    });
  }

  /** All packages with the issues of `off` kept off the table. */
  async bargain(off: readonly string[], progress: Progress): Promise<Answer<Bargain>> {
    const latest = this.turn('bargain');
    const answer = await answered(async (): Promise<Bargain | undefined> => {
      const session = this.open();
      const { pricing, nameRun, contested } = session;
      const onTable = issuesOnTable(pricing, off);
      const solved = await inTurns(
        pricing.combinations(
          pricing.plan.modelled.filter((issue) => onTable.includes(pricing.plan.issues[issue]?.id ?? '')),
        ),
        (choice) => pricing.modelled(choice),
        progress,
        latest,
      );
      if (!solved) return undefined;
      const bargain = bargainWithout(session, off);
      const { table, zone, frontier } = packageCloud(bargain, MOST_DRAWN);
      const flags = new Uint8Array(table.outcomes.length);
      for (const row of zone) flags[row] = AGREEABLE;
      for (const row of frontier) flags[row] = (flags[row] ?? 0) | FRONTIER;
      const report = bargainReport(pricing, bargain, nameRun, contested);
      const ratification = ratificationReport(pricing, bargain);
      // Copies: the buffers are handed over, and the bargain is kept.
      const cloud = { outcomes: table.outcomes.slice(), payoffs: table.payoffs.slice(), flags };
      return { off, report, ratification, cloud };
    });
    if (answer.status !== 'ok') return answer;
    const { outcomes, payoffs, flags } = answer.value.cloud;
    return transfer(answer, [outcomes.buffer, payoffs.buffer, flags.buffer]);
  }

  /** Every option on its own, with ranges. */
  options(progress: Progress): Promise<Answer<OptionReport[]>> {
    return answered(async () => {
      const session = this.open();
      const { pricing, nameRun } = session;
      const single = pricing.plan.issues.flatMap(({ options }, issue) =>
        options.map((_, option) => ({ issue, option })),
      );
      const reports: OptionReport[] = [];
      const done = await inTurns(
        single,
        ({ issue, option }) => {
          reports.push(optionReport(pricing, issue, option, nameRun));
        },
        progress,
        () => session === this.session,
      );
      return done ? reports : undefined;
    });
  }

  /**
   * Solves ahead what the ranges of every package need, where that is little; then any package has its price at once.
   * @param near the package whose neighbours are solved first
   */
  solveAhead(near: Choice): Promise<Answer<true>> {
    return answered(async () => {
      const session = this.open();
      const { pricing } = session;
      const steps = (choice: Choice) => pricing.plan.modelled.filter((issue) => choice[issue] !== near[issue]).length;
      const choices = [...pricing.combinations()].sort((a, b) => steps(a) - steps(b));
      const worlds =
        choices.length * pricing.variants.length > MOST_AHEAD
          ? []
          : choices.flatMap((choice) => pricing.variants.map((variant) => ({ choice, variant })));
      const done = await inTurns(
        worlds,
        ({ choice, variant }) => void pricing.world(choice, variant),
        () => undefined,
        () => session === this.session,
        this.quiet.pause,
      );
      return done || undefined;
    });
  }

  /** What one party charges on another's goods over time, by every reading of its ledger. */
  timelines(question: TimelinesQuestion, progress: Progress): Promise<Answer<Timelines>> {
    return this.inSteps('timelines', (duties) => duties.timelines(question), progress);
  }

  /** The same on one day by one reading, and why the others differ. */
  exposure(question: ExposureQuestion): Promise<Answer<Exposure>> {
    return this.inSteps(
      'exposure',
      (duties) => duties.exposure(question),
      () => undefined,
    );
  }

  /** Work on the duties that gives way when the same is asked again. */
  private inSteps<T>(
    what: 'timelines' | 'exposure',
    start: (duties: Duties) => Steps<T>,
    progress: Progress,
  ): Promise<Answer<T>> {
    const latest = this.turn(what);
    return answered(async () => {
      const { steps, result } = start(this.open().duties);
      const done = await inTurns(steps, (step) => step(), progress, latest, this.quiet.pause);
      return done ? result() : undefined;
    });
  }

  /** Begins a turn of a question. @returns whether it is still the latest of its name */
  private turn(name: string): () => boolean {
    const turn = (this.latest.get(name) ?? 0) + 1;
    this.latest.set(name, turn);
    return () => this.latest.get(name) === turn;
  }

  private open(): Session {
    if (!this.session) throw new Error('no talks are loaded');
    return this.session;
  }
}

async function answered<T>(work: () => Promise<T | undefined>): Promise<Answer<T>> {
  try {
    const value = await work();
    return value === undefined ? { status: 'superseded' } : { status: 'ok', value };
  } catch (error) {
    return { status: 'failed', failure: failureOf(error) };
  }
}
