/** The shape of a talks file at a path: which fields a map has, in what order, and which may be left out. */

import type { Path } from '@parley/input';
import { z } from 'zod';
import { talksSchema } from '../record/talks-schema.js';
import type { Manner } from './yaml/edit-yaml.js';

/** Schema of the value at a path; undefined where the file has no such place. */
function schemaAt(path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((schema, key) => schema && inside(bare(schema), key), talksSchema);
}

function inside(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) {
    const { shape } = schema as z.ZodObject<z.ZodRawShape>;
    return Object.hasOwn(shape, key) ? (shape[String(key)] as z.ZodType) : undefined;
  }
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) {
      const found = inside(bare(option as z.ZodType), key);
      if (found) return found;
    }
  }
  return undefined;
}

/** Without what says that it may be left out. */
function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return bare(schema.unwrap() as z.ZodType);
  }
  return schema;
}

/** Whether a path names a field that a file may do without; entries of lists and of maps by name are no fields. */
export function isOptionalField(path: Path): boolean {
  const parent = schemaAt(path.slice(0, -1));
  const own = schemaAt(path);
  return (
    own !== undefined && parent !== undefined && bare(parent) instanceof z.ZodObject && own.safeParse(undefined).success
  );
}

/** How the file's maps and lists are usually written: fields in the order of the schema, issues apart from each other. */
export function mannerAt(path: Path): Manner {
  const schema = schemaAt(path);
  const own = schema && bare(schema);
  const order = own instanceof z.ZodObject ? Object.keys(own.shape) : [];
  return { order, blank: path.length === 0 || (path.length === 1 && path[0] === 'issues') ? 1 : 0 };
}
