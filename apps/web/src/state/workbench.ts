/** The workbench: the screen, what the user does to it, and the worker that answers. */

import { type Client, startClient } from '../worker/client.js';
import type { Answer } from '../worker/protocol.js';
import { type Address, EMPTY_ADDRESS, readAddress, writeAddress } from './address.js';
import { type DutyView, dutyView, isOf } from './duty-view.js';
import { NOTHING_SHOWN, type Screen, type Shown } from './screen.js';
import { choiceOf, chosenOf, settle } from './settle.js';

const ADDRESS_DELAY_MS = 150;

type Part = 'price' | 'bargain' | 'options' | 'timelines' | 'exposure';

const NOTHING = {
  price: NOTHING_SHOWN,
  bargain: NOTHING_SHOWN,
  options: NOTHING_SHOWN,
  timelines: NOTHING_SHOWN,
  exposure: NOTHING_SHOWN,
};

export class Workbench {
  private screen: Screen;
  private client: Client;
  private readonly listeners = new Set<() => void>();
  private pricing = false;
  private writing = false;
  /** False until everything else is answered once: duties over time are the last to be computed. */
  private dutiesDue = false;

  constructor(private readonly window: Pick<Window, 'location' | 'history'>) {
    const { address, ignored } = readAddress(window.location.search);
    this.screen = {
      address,
      ignored: ignored.map((text) => ({ kind: 'query', text })),
      loaded: undefined,
      failure: undefined,
      choice: [],
      ...NOTHING,
    };
    this.client = this.start();
    void this.load();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Screen => this.screen;

  /** Changes language, theme or axes. */
  readonly show = (change: Partial<Pick<Address, 'language' | 'theme' | 'x' | 'y'>>): void => {
    this.readdress({ ...this.screen.address, ...change });
  };

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
    const { language, theme } = this.screen.address;
    this.readdress({ ...EMPTY_ADDRESS, language, theme, talks });
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
    return startClient((message) => this.update({ failure: { kind: 'crash', message } }));
  }

  private async load(): Promise<void> {
    const { client } = this;
    const answer = await client.load(this.screen.address);
    if (client !== this.client) return;
    if (answer.status === 'failed') return this.update({ failure: answer.failure });
    if (answer.status !== 'ok') return;
    const { address, ignored } = settle(this.screen.address, answer.value);
    this.update({ loaded: answer.value, ignored: [...this.screen.ignored, ...ignored] });
    this.readdress(address);
    await this.price();
    if (client !== this.client) return;
    await this.bargain();
    if (client !== this.client) return;
    await this.ask('options', () => client.options((done, of) => this.progress('options', done, of)));
    if (client !== this.client) return;
    this.dutiesDue = true;
    await this.duties();
  }

  /** Prices the package wanted; one question at a time, the latest package next. */
  private async price(): Promise<void> {
    if (this.pricing) return;
    this.pricing = true;
    const { client } = this;
    let choice: readonly number[];
    do {
      choice = this.screen.choice;
      const asked = choice;
      await this.ask('price', () => client.price(asked));
      if (client !== this.client) return;
    } while (choice.join() !== this.screen.choice.join());
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
    const shown: Shown<T> =
      answer.status === 'ok'
        ? { value: answer.value, work: undefined, failure: undefined }
        : { value: undefined, work: undefined, failure: answer.failure };
    this.update({ [part]: shown });
  }

  private progress(part: Part, done: number, of: number): void {
    if (this.screen[part].work) this.update({ [part]: { ...this.screen[part], work: { done, of } } });
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
      const { pathname, hash } = this.window.location;
      this.window.history.replaceState(null, '', `${pathname}${writeAddress(this.screen.address)}${hash}`);
    }, ADDRESS_DELAY_MS);
  }

  private update(change: Partial<Screen>): void {
    this.screen = { ...this.screen, ...change };
    for (const listener of this.listeners) listener();
  }
}
