/** The workbench: the screen, what the user does to it, and the worker that answers. */

import type { TalksFiles } from '@parley/talks';
import { type Client, startClient } from '../worker/client.js';
import type { Answer, Failure, Loaded } from '../worker/protocol.js';
import type { AnswerTo, Kind, QuestionOf } from '../worker/questions.js';
import { type Address, EMPTY_ADDRESS, readAddress, type ViewPart, writeAddress } from './address.js';
import type { AddressBar, Place } from './address-bar.js';
import type { AgendaAddress } from './agenda-address.js';
import type { Box } from './bargain-address.js';
import type { DocumentsAddress } from './documents-address.js';
import { type DutyView, dutyView, isOf } from './duty-view.js';
import type { EffectsAddress } from './effects-address.js';
import { firstQuestion } from './first-question.js';
import type { Ignored } from './ignored.js';
import type { MeasuresAddress } from './measures-address.js';
import { NOTHING_ASKED, NOTHING_SHOWN, type Screen } from './screen.js';
import { choiceOf, chosenOf, settle } from './settle.js';
import type { View } from './views.js';
import { outcomeOf, withAnswer } from './with-answer.js';

const ADDRESS_DELAY_MS = 150;

/** Where a view shows what it asks once. */
export const FIRST_PLACE = 'main';

type Part = 'price' | 'bargain' | 'options' | 'timelines' | 'exposure';

const NOTHING = {
  price: NOTHING_SHOWN,
  bargain: NOTHING_SHOWN,
  options: NOTHING_SHOWN,
  timelines: NOTHING_SHOWN,
  exposure: NOTHING_SHOWN,
  answers: {},
};

function placeOf(address: Address): Place {
  return { path: address.view, query: writeAddress(address) };
}

export class Workbench {
  private screen: Screen;
  private client: Client;
  private readonly listeners = new Set<() => void>();
  private pricing = false;
  private writing = false;
  /** False until everything else is answered once: duties over time are the last to be computed. */
  private dutiesDue = false;
  /** The last question of each part of the views, as written. */
  private readonly latest = new Map<string, string>();
  /** What was asked before the view was there to ask it. */
  private ahead: { readonly key: string; readonly written: string } | undefined;

  /** Talks and log as edited here; undefined as long as they are as kept. */
  private edited: { readonly text?: string | undefined; readonly log?: string | undefined } = {};

  /**
   * @param embedded what stands in the page itself; a server is asked without it
   * @param page the page that it stands in, as it was opened
   */
  constructor(
    private readonly bar: AddressBar,
    readonly embedded?: TalksFiles,
    readonly page?: string,
  ) {
    const { path, query } = bar.read();
    const { address, ignored } = readAddress(query, path);
    this.screen = {
      address,
      ignored: ignored.map((text) => ({ kind: 'query', text })),
      loaded: undefined,
      failure: undefined,
      choice: [],
      ...NOTHING,
    };
    bar.listen(() => this.moved());
    this.client = this.start();
    void this.load();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Screen => this.screen;

  /** Changes language, theme, axes, whom the brief is for, or what the editor has open. */
  readonly show = (change: Partial<Pick<Address, 'language' | 'theme' | 'x' | 'y' | 'for' | 'edit'>>): void => {
    this.readdress({ ...this.screen.address, ...change });
  };

  /** Changes whose effects are shown, against whom, how, and the duties made by hand. */
  readonly showEffects = (change: Partial<EffectsAddress>): void => this.showIn('effects', change);

  /** Changes what the agenda shows, the day it is seen from and what it is held against. */
  readonly showAgenda = (change: Partial<AgendaAddress>): void => this.showIn('agenda', change);

  /** Selects packages by what they are worth; none without a box. */
  readonly selectPackages = (box: Box | undefined): void => this.showIn('bargain', { box });

  /** Changes the tab of the measures, the product open, or how products are found; edits come by {@link goTo}. */
  readonly showMeasures = (change: Partial<MeasuresAddress>): void => this.showIn('measures', change);

  /** Changes which document and claim are open, and how the documents are filtered. */
  readonly showDocuments = (change: Partial<DocumentsAddress>): void => this.showIn('documents', change);

  /** Opens a view; “back” returns to the one before. */
  readonly go = (view: View): void => {
    if (view === this.screen.address.view) return;
    this.update({ address: { ...this.screen.address, view } });
    this.bar.push(placeOf(this.screen.address));
    if (view === 'measures' && this.screen.price.value) void this.startDuties();
    if (view === 'bargain' && this.screen.options.value) void this.client.solveAhead(this.screen.choice);
  };

  /** Where a link to a view leads: everything else on screen stays. */
  readonly hrefOf = (view: View): string => this.hrefTo({ view });

  /** Opens another screen; “back” returns to the one before. */
  readonly goTo = (change: Partial<Address>): void => {
    this.readdress({ ...this.screen.address, ...change });
    this.bar.push(placeOf(this.screen.address));
  };

  /** Where a link to another screen leads. */
  readonly hrefTo = (change: Partial<Address>): string => this.bar.href(placeOf({ ...this.screen.address, ...change }));

  /**
   * Shows the talks as edited: another text of the file, or another log of its record.
   * @returns what is wrong with them, and then everything stays as it was
   */
  readonly revise = async (change: { readonly text?: string; readonly log?: string }): Promise<Failure | undefined> => {
    const { client } = this;
    const edited = { ...this.edited, ...change };
    const answer = await client.load({ ...this.screen.address, ...edited });
    if (client !== this.client || answer.status === 'superseded') return undefined;
    if (answer.status === 'failed') return answer.failure;
    this.edited = edited;
    void this.settled(answer.value);
    return undefined;
  };

  /** Asks a question of one of the views; the answer comes on the screen. */
  readonly answer = async <K extends Kind>(kind: K, question: QuestionOf<K>, place: string): Promise<void> => {
    const { client, ahead } = this;
    const key = `${kind} ${place}`;
    if (ahead?.key === key) {
      this.ahead = undefined;
      if (ahead.written === JSON.stringify(question)) return;
    }
    const put = (change: Partial<Screen['answers'][string]>) => {
      const { answers } = this.screen;
      this.update({
        answers: { ...answers, [key]: { ...(answers[key] ?? NOTHING_ASKED), ...change } },
      });
    };
    put({ work: { done: 0, of: 1 }, failure: undefined });
    const asked = JSON.stringify(question);
    this.latest.set(key, asked);
    const answer = await client.answer(kind, question, place, (done, of) => {
      if (client === this.client && this.screen.answers[key]?.work) put({ work: { done, of } });
    });
    if (client !== this.client || answer.status === 'superseded') return;
    put(withAnswer(this.screen.answers[key] ?? NOTHING_ASKED, question, answer, this.latest.get(key) === asked));
  };

  /** Asks for something that is used up at once rather than shown, such as the text of a file. */
  readonly request = <K extends Kind>(kind: K, question: QuestionOf<K>, place: string): Promise<Answer<AnswerTo<K>>> =>
    this.client.answer(kind, question, place, () => undefined);

  /** Puts a package on the screen. */
  readonly choose = (choice: readonly number[]): void => {
    const { loaded, address } = this.screen;
    if (!loaded) return;
    // Issues off the table keep what was chosen for when they are back on it.
    const kept = Object.entries(address.chosen).filter(([issue]) => address.off.includes(issue));
    this.readdress({ ...address, chosen: { ...chosenOf(choice, loaded), ...Object.fromEntries(kept) } });
    void this.price();
  };

  /** Changes the option of one issue. */
  readonly chooseOption = (issue: number, option: number): void => {
    this.choose(this.screen.choice.map((current, index) => (index === issue ? option : current)));
  };

  /** Puts an issue on the table or takes it off. */
  readonly setOnTable = (issue: string, on: boolean): void => {
    const { address } = this.screen;
    const others = address.off.filter((id) => id !== issue);
    this.readdress({ ...address, off: on ? others : [...others, issue] });
    void this.price();
    void this.bargain();
  };

  /** Changes whose duties are shown, by which reading, between which days and on which one. */
  readonly showDuties = (change: Partial<Pick<Address, 'pair' | 'reading' | 'from' | 'to' | 'day'>>): void => {
    this.readdress({ ...this.screen.address, ...change });
    if (this.dutiesDue) void this.duties();
  };

  /** Opens other talks. */
  readonly open = (talks: string): void => {
    const { language, theme, view } = this.screen.address;
    this.edited = {};
    this.readdress({ ...EMPTY_ADDRESS, language, theme, view, talks });
    this.restart();
  };

  /** Computes on another data set. */
  readonly computeOn = (data: string): void => {
    this.readdress({ ...this.screen.address, data });
    this.restart();
  };

  /** Starts over with a new worker; the address stays. */
  readonly restart = (): void => {
    this.client.stop();
    this.pricing = false;
    this.dutiesDue = false;
    this.update({ loaded: undefined, failure: undefined, ...NOTHING });
    this.client = this.start();
    void this.load();
  };

  readonly forgetIgnored = (): void => this.update({ ignored: [] });

  private start(): Client {
    return startClient((message) => this.update({ failure: { kind: 'crash', message } }), this.embedded);
  }

  private async load(): Promise<void> {
    const { client } = this;
    const answer = await client.load({ ...this.screen.address, ...this.edited });
    if (client !== this.client) return;
    if (answer.status === 'failed') return this.update({ failure: answer.failure });
    if (answer.status === 'ok') await this.settled(answer.value);
  }

  /** Shows talks that were read, then what they are worth, part by part. */
  private async settled(loaded: Loaded): Promise<void> {
    const { client } = this;
    await this.askAhead();
    if (client !== this.client) return;
    const { address, ignored } = settle(this.screen.address, loaded);
    this.dutiesDue = false;
    this.update({ loaded, ignored: [...this.screen.ignored, ...ignored] });
    this.readdress(address);
    await this.price();
    if (client !== this.client) return;
    if (this.screen.address.view === 'measures') await this.startDuties();
    if (client !== this.client) return;
    await this.bargain();
    if (client !== this.client) return;
    await this.ask('options', () => client.options((done, of) => this.progress('options', done, of)));
    if (client !== this.client) return;
    if (this.screen.address.view === 'bargain') await client.solveAhead(this.screen.choice);
    if (client !== this.client) return;
    await this.startDuties();
  }

  /** Asks what the view on screen will ask first, before the worker begins what takes long. */
  private async askAhead(): Promise<void> {
    this.ahead = undefined;
    const first = firstQuestion(this.screen.address);
    if (!first) return;
    const { kind, question } = first;
    await this.answer(kind, question, FIRST_PLACE);
    this.ahead = { key: `${kind} ${FIRST_PLACE}`, written: JSON.stringify(question) };
  }

  /** Weighs the duties: last of all, unless the reader is looking at them. */
  private async startDuties(): Promise<void> {
    if (this.dutiesDue) return;
    this.dutiesDue = true;
    await this.duties();
  }

  /** Prices the package wanted; one question at a time, the latest package of the latest talks next. */
  private async price(): Promise<void> {
    if (this.pricing) return;
    this.pricing = true;
    const { client } = this;
    let asked: Pick<Screen, 'choice' | 'loaded'>;
    do {
      asked = this.screen;
      const { choice } = asked;
      await this.ask('price', () => client.price(choice));
      if (client !== this.client) return;
    } while (asked.choice.join() !== this.screen.choice.join() || asked.loaded !== this.screen.loaded);
    this.pricing = false;
  }

  private bargain(): Promise<void> {
    const { client } = this;
    return this.ask('bargain', () =>
      client.bargain(this.screen.address.off, (done, of) => this.progress('bargain', done, of)),
    );
  }

  /** Duties on the day wanted, then over time; the worker drops a question when a later one comes. */
  private async duties(): Promise<void> {
    const { client } = this;
    const day = this.dutiesWanted();
    const asked = day && { pair: day.pair.id, day: day.day, reading: day.reading };
    if (asked && (this.screen.exposure.work || !isOf(this.screen.exposure.value, asked))) {
      await this.ask('exposure', () => client.exposure(asked));
      if (client !== this.client) return;
    }
    // What is wanted may have changed in the meantime.
    const time = this.dutiesWanted();
    const period = time && { pair: time.pair.id, from: time.from, to: time.to };
    if (period && (this.screen.timelines.work || !isOf(this.screen.timelines.value, period))) {
      await this.ask('timelines', () => client.timelines(period, (done, of) => this.progress('timelines', done, of)));
    }
  }

  private dutiesWanted(): DutyView | undefined {
    const { loaded, address } = this.screen;
    return loaded && dutyView(address, loaded);
  }

  private async ask<T>(part: Part, question: () => Promise<Answer<T>>): Promise<void> {
    const { client } = this;
    this.update({ [part]: { ...this.screen[part], work: { done: 0, of: 1 }, failure: undefined } });
    const answer = await question();
    if (client !== this.client || answer.status === 'superseded') return;
    this.update({ [part]: outcomeOf(answer) });
  }

  private progress(part: Part, done: number, of: number): void {
    if (this.screen[part].work) this.update({ [part]: { ...this.screen[part], work: { done, of } } });
  }

  private showIn<K extends ViewPart>(view: K, change: Partial<Address[K]>): void {
    const { address } = this.screen;
    this.readdress({ ...address, [view]: { ...address[view], ...change } });
  }

  private readdress(address: Address): void {
    const { loaded } = this.screen;
    this.update({ address, ...(loaded && { choice: choiceOf(address, loaded) }) });
    this.writeAddressSoon();
  }

  /** Browsers refuse a page that changes its address too often, as a slider would. */
  private writeAddressSoon(): void {
    if (this.writing) return;
    this.writing = true;
    setTimeout(() => {
      this.writing = false;
      this.bar.replace(placeOf(this.screen.address));
    }, ADDRESS_DELAY_MS);
  }

  /** The reader went back or forward: the screen follows. */
  private moved(): void {
    const { path, query } = this.bar.read();
    const { address: asked, ignored } = readAddress(query, path);
    const { address, loaded } = this.screen;
    const unread = ignored.map((text): Ignored => ({ kind: 'query', text }));
    if (!loaded || asked.talks !== address.talks || asked.data !== address.data) {
      this.update({ address: asked, ignored: unread });
      this.restart();
      return;
    }
    const settled = settle(asked, loaded);
    this.update({
      address: settled.address,
      choice: choiceOf(settled.address, loaded),
      ignored: [...unread, ...settled.ignored],
    });
    void this.price();
    if (settled.address.off.join() !== address.off.join()) void this.bargain();
    if (this.dutiesDue) void this.duties();
  }

  private update(change: Partial<Screen>): void {
    this.screen = { ...this.screen, ...change };
    for (const listener of this.listeners) listener();
  }
}
