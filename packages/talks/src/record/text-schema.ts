/** Schema of a text in one or more languages. */

import { strictFields } from '@parley/input';
import { z } from 'zod';

export const textSchema = z
  .union([z.string().min(1), strictFields({ en: z.string().min(1), ko: z.string().min(1).optional() })])
  .meta({ description: 'Text: a string (English), or one text per language { en, ko }' });
