import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { talksJsonSchema } from './schema.js';

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('the JSON Schema in docs is the one of the code', () => {
  expect(text('docs/talks.schema.json')).toBe(talksJsonSchema());
});

test('another validator accepts the example and refuses a mistyped field', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(talksJsonSchema()));
  const talks = parse(text('examples/korea-us-2025/talks.yaml'));
  expect(validate(talks), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...talks, isues: {} })).toBe(false);
});
