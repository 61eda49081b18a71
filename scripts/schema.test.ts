import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ledgerJsonSchema, privateJsonSchema, talksJsonSchema } from './schema.js';

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('the JSON Schemas in docs are those of the code', () => {
  expect(text('docs/talks.schema.json')).toBe(talksJsonSchema());
  expect(text('docs/private.schema.json')).toBe(privateJsonSchema());
  expect(text('docs/ledger.schema.json')).toBe(ledgerJsonSchema());
});

test.each([
  ['the example', talksJsonSchema(), 'examples/korea-us-2025/talks.yaml'],
  ['the ledger', ledgerJsonSchema(), 'data/us-tariffs/ledger.yaml'],
])('another validator accepts %s and refuses a mistyped field', (_, schema, file) => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(schema));
  const value = parse(text(file));
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...value, isues: {} })).toBe(false);
});
