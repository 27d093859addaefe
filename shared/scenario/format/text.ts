import { z } from 'zod';

/** A text in up to three languages; a plain string is English. Shipped content has all three. */
export const text = z.union([
  z.string().min(1),
  z.strictObject({ en: z.string().min(1), zh: z.string().min(1).optional(), fr: z.string().min(1).optional() }),
]);

export const identifier = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower case letters, digits and hyphens');
