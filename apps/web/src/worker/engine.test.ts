import { readFileSync } from 'node:fs';
import type { TalksFiles } from '@parley/talks';
import { expect, test } from 'vitest';
import { exampleTalks, packedUsTariffs } from '../../../../data/shipped.js';
import { Engine } from './engine.js';

const dataset = (id: string) => readFileSync(new URL(`../../../../data/${id}/base-year.json`, import.meta.url), 'utf8');

const FILES: TalksFiles = {
  id: 'example',
  file: 'talks.yaml',
  talks: exampleTalks(),
  record: '',
  ledgers: { 'us-tariffs': packedUsTariffs() },
  datasets: { world2023: dataset('world2023'), wiod2014: dataset('wiod2014') },
  readingRules: null,
  documents: {},
};

async function opened(): Promise<{ engine: Engine; choice: readonly number[] }> {
  const engine = new Engine();
  engine.embed(FILES);
  const loaded = await engine.load({ talks: 'example', data: undefined });
  if (loaded.status !== 'ok') throw new Error(`not loaded: ${loaded.status}`);
  return { engine, choice: loaded.value.noDeal };
}

const nothing = () => undefined;

test('a package is priced while the duties of all days are being weighed', async () => {
  const { engine, choice } = await opened();
  await engine.price(choice);
  const answered: string[] = [];
  const timelines = engine.timelines({ pair: 'KOR-USA', from: '2018-01-01', to: '2026-07-31' }, nothing);
  const price = engine.price(choice.map((option, issue) => (issue === 0 ? option + 1 : option)));
  void timelines.then(({ status }) => answered.push(`timelines ${status}`));
  void price.then(({ status }) => answered.push(`price ${status}`));
  await Promise.all([timelines, price]);
  expect(answered).toEqual(['price ok', 'timelines ok']);
});

test('a question asked again in the meantime is dropped, and only the later one is answered', async () => {
  const { engine } = await opened();
  const [first, second] = await Promise.all([
    engine.timelines({ pair: 'KOR-USA', from: '2018-01-01', to: '2026-07-31' }, nothing),
    engine.timelines({ pair: 'KOR-USA', from: '2025-01-01', to: '2025-12-31' }, nothing),
  ]);
  expect(first.status).toBe('superseded');
  expect(second).toMatchObject({ status: 'ok', value: { from: '2025-01-01', to: '2025-12-31' } });
});

test('a package has the same price whether its worlds were solved ahead or not', async () => {
  const { engine, choice } = await opened();
  expect((await engine.solveAhead(choice)).status).toBe('ok');
  const ahead = await engine.price(choice.map(() => 1));
  const fresh = await opened();
  const alone = await fresh.engine.price(choice.map(() => 1));
  expect(ahead).toEqual(alone);
});
