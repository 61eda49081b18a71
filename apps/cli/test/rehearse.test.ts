/** `parley rehearse` as a whole command: sessions played, recorded, gone on with and played again. */

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Scenario, sessionRecordSchema, writeScenarioJson } from '@parley/bargain';
import { describe, expect, test } from 'vitest';
import { file, folder, PACKAGES, PURCHASE, purchase, typing } from './rehearse-table.js';
import { parley, parleyJson } from './run-parley.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/korea-us-2025', import.meta.url));
const BUYER = ['rehearse', purchase, '--play', 'buyer'];
/** Never yields, so that the table talk is known beforehand: it wants (high, slow, none), worth 8.5 to it, 0 to us. */
const HARD = [...BUYER, '--agent', 'seller=hard-liner', '--rounds', '3'];

describe('a person at the table', () => {
  test('sees its own payoffs, and is asked again after wrong input', async () => {
    const lines = [
      'show',
      'offr price=low',
      'offer colour=red',
      'accept',
      'counter price=low',
      'offer price=lo',
      'offer delivery=fats',
      'offer warranty',
      'price=low',
      'vote yes',
      '',
      'offer delivery=fast,warranty=two',
      'price price=middle',
    ];
    const { code, out } = await typing(lines, ...HARD);
    expect(code).toBe(0);
    // The best package is low, slow, two years: 5 + 0 + 2.
    expect(out).toMatch(/Your best package is worth 7\.000 to you, your reservation value is 2\.000/);
    expect(out).toMatch(/price +low +5\.000 +your best\n +middle +3\.000\n +high +0\.000\n/);
    expect(out).toContain('“offr” is not a command; did you mean offer?');
    expect(out).toMatch(/“colour” is not an issue; known: price, delivery, warranty/);
    expect(out).toContain('you offer a package worth 7.000 to you');
    expect(out).toContain('“fats” is not an option of delivery; did you mean fast?');
    expect(out).toContain('“warranty” names no option');
    expect(out).toContain('to offer that: offer price=low');
    expect(out).toContain('buyer> accept\nnothing has been offered yet');
    expect(out).toContain('nothing has been offered yet; open with `offer`');
    expect(out).toContain('there is no text to vote on');
    expect(out).toContain('with warranty=two years, on site it must have delivery=slow');
    expect(out).toContain('your last offer with price: low → middle: 5.000 to you');
    expect(out).toContain('it was not recorded');
  });

  test('commands work in the round they are made for', async () => {
    const lines = [
      'offer price=middle',
      'price',
      'history',
      'counter',
      'counter warr=one',
      'suggest',
      'help',
      'quit',
      'end',
    ];
    const { code, out } = await typing(lines, ...HARD);
    expect(code).toBe(0);
    expect(out).toContain('seller offers 0.000 to you: price=high, delivery=slow, warranty=none');
    expect(out).toContain('the offer on the table: 0.000 to you');
    expect(out).toMatch(/1 +buyer +offers +5\.000 +price=middle, delivery=slow, warranty=two years, on site/);
    expect(out).toContain('that is the offer on the table');
    expect(out).toContain('you offer a package worth 1.000 to you, below your reservation value');
    expect(out).toMatch(/a frontier-aware agent would (make this offer|accept)/);
    expect(out).toMatch(/accept +take the offer on the table/);
    expect(out).not.toMatch(/walked away/);
  });

  test('learns nothing of what the others have before the end, unless it is revealed', async () => {
    const lines = ['offer price=middle', 'price', 'history', 'show', 'suggest', 'quit'];
    const hidden = await typing(lines, ...HARD);
    expect(hidden.out).not.toContain('8.5');
    expect(hidden.out).not.toMatch(/to seller/);
    const revealed = await typing(lines, ...HARD, '--reveal');
    expect(revealed.out).toContain('seller offers 0.000 to you, 8.500 to seller');
  });

  test('an agreement is measured: payoffs, frontier and what is left, as by listing every package', async () => {
    // Seat both sides, so that the deal is ours to choose.
    const lines = ['offer price=middle,delivery=fast,warranty=none', 'accept'];
    const { code, out, notes } = await typing(lines, ...BUYER, '--play', 'seller', '--json');
    expect(code).toBe(0);
    expect(notes).toContain('seller> accept');
    const { outcome, parties, left_on_the_table: left, record } = JSON.parse(out);
    sessionRecordSchema.parse(record);
    expect(outcome).toMatchObject({
      kind: 'agreement',
      package: { price: 'middle', delivery: 'fast', warranty: 'none' },
    });
    const [own, others] = [4, 4.5];
    expect(parties.map(({ payoff }: { payoff: number }) => payoff)).toEqual([own, others]);
    expect(outcome.nash_product).toBeCloseTo((own - 2) * (others - 1), 12);
    const dominates = (a: readonly number[], b: readonly number[]) =>
      a.every((value, at) => value >= (b[at] ?? 0)) && a.some((value, at) => value > (b[at] ?? 0));
    const better = PACKAGES.filter(({ payoffs }) => dominates(payoffs, [own, others]));
    expect(better.length).toBeGreaterThan(0);
    const frontier = better.filter(({ payoffs }) => !PACKAGES.some((other) => dominates(other.payoffs, payoffs)));
    expect(left).toMatchObject({ efficient: false, improvements: frontier.length });
    const product = ([a, b]: readonly [number, number]) => (a - own) * (b - others);
    const best = frontier.reduce((a, b) => (product(b.payoffs) > product(a.payoffs) ? b : a));
    expect(Object.values(left.recommended.payoffs)).toEqual(best.payoffs);
  });

  test('the last round ends without a deal: everybody has the reservation value', async () => {
    const { code, out } = await typing(['offer', 'offer', 'nonsense', 'offer', 'offer'], ...HARD);
    expect(code).toBe(0);
    expect(out).toContain('Round 3 of 3, the last');
    expect(out).toContain('No agreement: the 3 rounds are over.');
    expect(out).toMatch(/buyer +2\.000 +2\.000 +3 +0\.000 +2 silent/);
    expect(out).toMatch(/seller +1\.000 +1\.000 +3/);
    expect(out).toMatch(/2–3 +all +offer/);
  });

  test('walks away when it says so', async () => {
    const { out } = await typing(['END'], ...HARD);
    expect(out).toContain('No agreement: buyer walked away in round 1 of 3.');
  });

  test('offers at the same time as the others, without seeing theirs', async () => {
    const lines = ['counter', 'history', 'offer', 'history', 'accept', 'counter'];
    const { code, out } = await typing(lines, ...HARD, '--protocol', 'simultaneous');
    expect(code).toBe(0);
    expect(out.indexOf('nothing has been said yet')).toBeGreaterThan(0);
    expect(out.indexOf('seller offers')).toBeGreaterThan(out.indexOf('nothing has been said yet'));
    expect(out).toContain('`counter` alone does');
    expect(out).toMatch(/Agreement in round 2 of 3: price=high, delivery=slow, warranty=none/);
  });

  test('votes on the texts of a mediator', async () => {
    const lines = ['offer', 'vote', 'vote no strong', 'yes', 'vote maybe', 'vote yes', 'no', 'vote no'];
    const { code, out } = await typing(lines, ...BUYER, '--protocol', 'mediated', '--rounds', '3');
    expect(code).toBe(0);
    expect(out).toContain('the mediator makes the texts');
    expect(out.match(/vote yes or no, with/g)).toHaveLength(2);
    expect(out).toContain('Final vote');
    expect(out).toContain('No agreement: the final text was voted down.');
    const votes = out.slice(out.lastIndexOf('round  buyer votes'));
    expect(votes).toMatch(/1 +no, strongly/);
    expect(votes).toMatch(/final +no .*voted down +the standing text/);
  });
});

test('of an issue with many options some are listed, those in the offers always', async () => {
  const counts = Array.from({ length: 101 }, (_, count) => count);
  const own = Float64Array.from(counts, (count) => (count === 37 ? 200 : count));
  const [buyer, seller] = PURCHASE.profiles;
  const many: Scenario = {
    name: 'many',
    issues: [{ name: 'count', kind: 'discrete', options: counts.map(String) }],
    constraints: [],
    profiles: [buyer, seller].map((profile) => ({
      name: profile?.name ?? '',
      weights: [1],
      evaluations: [own],
      reservation: { kind: 'none' as const },
      discountFactor: 1,
    })),
  };
  const path = file('many.json', writeScenarioJson(many).text);
  const { out } = await typing(['offer count=5', 'quit'], 'rehearse', path, '--play', 'buyer');
  expect(out).toMatch(/count +0 +0.0\n {2}\(13 of 101 options\) +9 +9.0\n/);
  expect(out).toMatch(/37 +200.0 +your best\n/);
  expect(out).toMatch(/100 +100.0\n/);
});

test('with three parties it is told who accepted whose offer', async () => {
  const [buyer, seller] = PURCHASE.profiles;
  const three = { ...PURCHASE, profiles: [buyer, seller, { ...seller, name: 'bank' }] } as Scenario;
  const path = file('three.json', writeScenarioJson(three).text);
  const seats = ['--play', 'buyer', '--play', 'seller', '--play', 'bank'];
  const lines = ['offer price=middle', 'accept', 'offer price=high', 'accept', 'offer price=low', 'accept', 'accept'];
  const { out } = await typing(lines, 'rehearse', path, ...seats);
  expect(out).toContain('seller accepts the offer of buyer');
  expect(out).toContain('buyer accepts your offer');
  expect(out).toContain('Agreement in round 3 of 20: price=low, delivery=slow, warranty=none');
});

describe('records', () => {
  const lines = ['offer', 'offer warranty=one', 'offer delivery=fast', 'offer', 'offer price=middle', 'accept'];
  const game = [...BUYER, '--agent', 'seller=boulware', '--rounds', '5', '--seed', '7'];
  const place = (name: string) => join(folder, name);

  test('a session broken off in the middle goes on as if it had not been', async () => {
    const whole = place('whole.json');
    const broken = place('broken.json');
    await typing(lines, ...game, '--record', whole);
    for (let count = 0; count <= 3; count++) {
      rmSync(broken, { force: true });
      const left = await typing(lines.slice(0, count), ...game, '--record', broken);
      expect(left.out).toContain(`go on with --resume ${broken}`);
      const resumed = await typing(lines.slice(count), 'rehearse', purchase, '--resume', broken);
      expect(resumed.code).toBe(0);
      expect(readFileSync(broken, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    }
    expect(JSON.parse(readFileSync(whole, 'utf8')).actions.length).toBeGreaterThan(4);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('are played again, and a changed action of an agent is found', async () => {
    const kept = place('kept.json');
    await typing(lines, ...game, '--record', kept);
    const same = await parley('rehearse', purchase, '--replay', kept);
    expect(same.code).toBe(0);
    expect(same.out).toMatch(/Played again: \d+ actions, all \d+ of agents as recorded\./);
    const record = JSON.parse(readFileSync(kept, 'utf8'));
    const at = record.actions.findIndex(({ party }: { party: number }) => party === 1);
    record.actions[at].package[0] = 0;
    const tampered = file('tampered.json', JSON.stringify(record));
    const { code, out } = await parley('rehearse', purchase, '--replay', tampered);
    expect(code).toBe(1);
    expect(out).toContain(`action ${at + 1}, round 1, seller: the agent would offer price: low → `);
    const document = await typing([], 'rehearse', purchase, '--replay', tampered, '--json');
    expect(document.code).toBe(1);
    const { replay } = JSON.parse(document.out);
    expect(replay).toMatchObject({ same: false, actions: record.actions.length });
    expect(replay.differences[0]).toMatchObject({ action: at, party: 'seller', recorded: { kind: 'offer' } });
  });

  test('what persons did, and other files, are not written over; what agents did is', async () => {
    const kept = place('once.json');
    await typing(['offer'], ...game, '--record', kept);
    const before = readFileSync(kept, 'utf8');
    const again = await typing(['offer'], ...game, '--record', kept);
    expect(again).toMatchObject({ code: 1, notes: expect.stringMatching(/persons played \(go on with --resume/) });
    expect(readFileSync(kept, 'utf8')).toBe(before);
    const other = file('diary.txt', 'dear diary');
    expect(await parley(...game, '--record', other)).toMatchObject({ code: 1 });
    expect(readFileSync(other, 'utf8')).toBe('dear diary');
    const agents = place('agents.json');
    const first = await parley('rehearse', purchase, '--record', agents);
    const second = await parley('rehearse', purchase, '--record', agents);
    expect(second).toEqual({ ...first, code: 0 });
  });

  test('of another scenario, or with wrong entries, are refused with their place', async () => {
    const kept = place('moved.json');
    await typing(['offer', 'offer'], ...game, '--record', kept);
    const text = readFileSync(kept, 'utf8');
    const fails = async (changed: string, expected: RegExp) => {
      expect(changed).not.toBe(text);
      writeFileSync(kept, changed);
      const { code, notes } = await typing([], 'rehearse', purchase, '--resume', kept);
      expect(code).toBe(1);
      expect(notes).toMatch(expected);
      expect(readFileSync(kept, 'utf8')).toBe(changed);
    };
    await fails(text.replace('"purchase"', '"sale"'), /moved\.json:\d+:\d+ scenario\.name: "sale" is not that of/);
    await fails(text.replace('"time-dependent"', '"time-dependant"'), /moved\.json:\d+:\d+ seats/);
    await fails(text.replace(/"party": 1/, '"party": 0'), /moved\.json:\d+:\d+ actions\[1\]: buyer cannot act now/);
    await fails(text.slice(0, 80), /moved\.json:\d+:\d+/);
  });

  test('a record that cannot be written is told before anything is played', async () => {
    const { code, out } = await typing(['offer'], ...game, '--record', place('nowhere/record.json'));
    expect(code).toBe(1);
    expect(out).not.toContain('you offer');
    expect(existsSync(place('nowhere'))).toBe(false);
  });
});

describe('agents', () => {
  test('alone play to the end, with the same bytes for the same seed', async () => {
    const args = [
      'rehearse',
      purchase,
      '--agent',
      'random',
      '--agent',
      'seller=tit-for-tat:imitation=averaged,window=2',
    ];
    const once = await parley(...args, '--seed', '3');
    expect(await parley(...args, '--seed', '3')).toEqual(once);
    expect((await parley(...args, '--seed', '4')).out).not.toBe(once.out);
    expect(once.out).toContain('buyer: random');
    expect(once.out).toContain('seller: tit-for-tat (imitation averaged, window 2)');
  });

  test('parameters reach the agent', async () => {
    const { seats } = await parleyJson(
      'rehearse',
      purchase,
      '--agent',
      'buyer=frontier-aware:exponent=0.5,model=value-frequency,acceptance=next',
      '--agent',
      'SELLER=boulware:minimum=.25,acceptance.after=0.9,acceptance.window=average',
    );
    expect(seats).toEqual({
      buyer: { agent: 'frontier-aware', exponent: 0.5, model: 'value frequency', acceptance: { kind: 'next' } },
      seller: {
        agent: 'time-dependent',
        exponent: 0.2,
        minimum: 0.25,
        acceptance: { kind: 'combined', after: 0.9, window: 'average' },
      },
    });
  });

  test.each<[string, string[], RegExp]>([
    ['an unknown kind', ['--agent', 'seller=boulwar'], /“boulwar” is not an agent .*did you mean boulware\?/],
    [
      'an unknown parameter',
      ['--agent', 'linear:expnent=2'],
      /linear has no parameter “expnent” \(did you mean exponent\?\)/,
    ],
    ['a parameter out of range', ['--agent', 'linear:minimum=2'], /minimum: 2/],
    ['a parameter without a value', ['--agent', 'linear:minimum'], /“minimum” sets no parameter/],
    ['a mistyped value', ['--agent', 'frontier-aware:model=bayesan'], /model: .*did you mean bayesian\?/],
    ['an unknown party', ['--agent', 'seler=linear'], /“seler” is not a party .*did you mean seller\?/],
    ['an unknown person', ['--play', 'boyer'], /“boyer” is not a party .*did you mean buyer\?/],
    ['a seat given twice', ['--play', 'buyer', '--agent', 'buyer=linear'], /buyer is given twice/],
    [
      'an agent of another protocol',
      ['--agent', 'buyer=voter'],
      /a voter agent cannot play alternating offers .*mediated text/,
    ],
    ['an exponential shape from nothing', ['--agent', 'linear:shape=exponential'], /initial above 0/],
    ['options for talks', ['--without', 'price'], /--without belongs to talks/],
  ])('%s: exit 1 with what was meant', async (_, args, expected) => {
    const { code, out, notes } = await parley('rehearse', purchase, ...args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(notes).toMatch(expected);
  });

  test.each([
    [['--mediator', 'annealing']],
    [['--monotonic']],
    [['--rounds', '0']],
    [['--protocol', 'shouting']],
    [['--resume', 'a.json', '--replay', 'a.json']],
    [['--resume', 'a.json', '--play', 'buyer']],
    [['--replay', 'a.json', '--seed', '2']],
  ])('%j exits 2', async (args) => {
    expect(await parley('rehearse', purchase, ...args)).toMatchObject({ code: 2, out: '' });
  });
});

test('talks are played in million USD against no deal, priced as parley price does', async () => {
  const few = ['--issues', 'map-data,defence-cost,investment-package,form'];
  const lines = ['offer map=full,form=none', 'offer map=full,invest=large,form=korus', 'accept'];
  const both = ['--play', 'KOR', '--play', 'USA'];
  const { out, notes } = await typing(lines, 'rehearse', EXAMPLE, ...few, ...both, '--json');
  const { outcome, parties, unit } = JSON.parse(out);
  expect(unit).toBe('million USD a year against no deal');
  expect(notes).toContain('not allowed: with map-data=full it must have form=korus-revision or new-framework');
  const named = Object.entries(outcome.package).map(([issue, option]) => `${issue}=${option}`);
  expect(named).toContain('map-data=full');
  const { payoffs } = await parleyJson('price', EXAMPLE, '--package', named.join(','));
  payoffs.forEach(({ party, total }: { party: string; total: { central: number } }, at: number) => {
    expect(parties[at].party).toBe(party);
    expect(parties[at].payoff).toBeCloseTo(total.central, 6);
  });
  const text = await typing(['show', 'quit'], 'rehearse', EXAMPLE, ...few, '--play', 'KOR');
  expect(text.out).toMatch(/settled: auto-tariff=keep-25, /);
  expect(text.out).not.toMatch(/^auto-tariff/m);
  const layer = file(
    'private.yaml',
    'private: korea-us-2025\nof: KOR\nreservation:\n  KOR: { low: 100, central: 500, high: 900, because: Said so }\n',
  );
  const privately = await typing(['quit'], 'rehearse', EXAMPLE, ...few, '--play', 'KOR', '--private', layer);
  expect(privately.out).toMatch(/^PRIVATE, of KOR: not to leave the delegation/);
  expect(privately.out).toContain('your reservation value is +500');
});
