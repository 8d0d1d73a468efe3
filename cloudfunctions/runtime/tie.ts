import { createHash } from 'node:crypto';
import type { Tie } from '@shared/domain/audit/chain';
import canonicalize from 'canonicalize';

/**
 * SHA-256 over a link in canonical JSON (RFC 8785), so that any other program can check a chain
 * from its export alone.
 */
export const tie: Tie = (link) =>
  createHash('sha256')
    .update(canonicalize(link) ?? '')
    .digest('hex');
