import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { CollectionDeclaration } from './types';

const name = z.string().check(z.minLength(1), z.maxLength(64));

const schema = z.array(
  z.object({
    name,
    rule: z.optional(z.enum(['ADMINONLY', 'ADMINWRITE', 'PRIVATE', 'READONLY'])),
    indexes: z._default(
      z.array(
        z.object({
          name,
          keys: z
            .array(z.object({ field: name, direction: z.union([z.literal(1), z.literal(-1)]) }))
            .check(z.minLength(1)),
          unique: z._default(z.boolean(), false),
        }),
      ),
      [],
    ),
  }),
);

/**
 * Reads a project's declaration of its collections: the list that `cloudfunctions/store/collections`
 * holds for this product, as JSON.
 * @throws an error in one line that names the file and what is wrong
 */
export function readCollections(file: string): readonly CollectionDeclaration[] {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const [issue] = error instanceof z.core.$ZodError ? error.issues : [];
    const reason = issue ? `${issue.path.join('.')}: ${issue.message}` : String(error);
    throw new Error(`${file} does not declare collections: ${reason}`);
  }
}
