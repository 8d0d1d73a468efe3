import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Commitment, commitment } from '@shared/domain/plan/schema';
import * as z from 'zod/mini';

const outside = z.object({
  id: z.string(),
  item: z.int(),
  /** `row`: left out whole; `part`: the part left out of one that stays in. */
  scope: z.enum(['row', 'part']),
  quote: z.string(),
  reason: z.string(),
});

const file = z.object({ commitments: z.array(commitment), outside: z.array(outside) });

export interface Clauses {
  commitments: Commitment[];
  outside: z.infer<typeof outside>[];
}

/** The plan's clauses: what the product keeps of each, and what it leaves alone and why. */
export const planClauses = (): Clauses =>
  z.parse(file, JSON.parse(readFileSync(path.join(__dirname, 'commitments-2022.json'), 'utf8')));
