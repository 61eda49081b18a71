/** The worker as the page sees it. */

import type { TalksFiles } from '@parley/talks';
import { proxy, type Remote, wrap } from 'comlink';
import type { Exposure, ExposureQuestion, Timelines, TimelinesQuestion } from './duty-protocol.js';
import type { Engine } from './engine.js';
import type { Answer, Bargain, Loaded, OptionReport, Priced, Progress, Wanted } from './protocol.js';
import type { AnswerTo, Kind, QuestionOf } from './questions.js';
import { whenBroken } from './room.js';
import { startWorker } from './start-worker.js';

export interface Client {
  load(wanted: Wanted): Promise<Answer<Loaded>>;
  price(choice: readonly number[]): Promise<Answer<Priced>>;
  bargain(off: readonly string[], progress: Progress): Promise<Answer<Bargain>>;
  options(progress: Progress): Promise<Answer<OptionReport[]>>;
  solveAhead(near: readonly number[]): Promise<Answer<true>>;
  timelines(question: TimelinesQuestion, progress: Progress): Promise<Answer<Timelines>>;
  exposure(question: ExposureQuestion): Promise<Answer<Exposure>>;
  /** A question of one of the views. */
  answer<K extends Kind>(
    kind: K,
    question: QuestionOf<K>,
    place: string,
    progress: Progress,
  ): Promise<Answer<AnswerTo<K>>>;
  stop(): void;
}

/**
 * Starts a worker.
 * @param crashed called when it dies; its open questions are then never answered
 * @param embedded what stands in the page itself; a server is asked without it
 */
export function startClient(crashed: (message: string) => void, embedded: TalksFiles | undefined): Client {
  const worker = startWorker();
  whenBroken(worker, crashed);
  const engine: Remote<Engine> = wrap<Engine>(worker);
  if (embedded) void engine.embed(embedded);
  return {
    load: ({ talks, data, text, log }) => engine.load({ talks, data, text, log }),
    price: (choice) => engine.price(choice),
    bargain: (off, progress) => engine.bargain(off, proxy(progress)),
    options: (progress) => engine.options(proxy(progress)),
    solveAhead: (near) => engine.solveAhead(near),
    timelines: (question, progress) => engine.timelines(question, proxy(progress)),
    exposure: (question) => engine.exposure(question),
    // The proxy of comlink loses the link between the kind and its question.
    answer: <K extends Kind>(kind: K, question: QuestionOf<K>, place: string, progress: Progress) =>
      engine.answer(kind, question, place, proxy(progress)) as Promise<Answer<AnswerTo<K>>>,
    stop: () => worker.terminate(),
  };
}
