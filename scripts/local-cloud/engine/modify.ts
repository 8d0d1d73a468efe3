import { checkDocument, checkSize } from '../language/document-rules';
import { applied } from '../language/update/applied';
import type { StoredCollection } from '../store/catalog';
import type { Doc } from '../types';
import { encode } from '../values';
import type { Hit } from './matching';
import type { Workspace } from './workspace';

/** Updates one hit. Returns the document as it is then, and whether that changed anything. */
export function modifyHit(
  workspace: Workspace,
  collection: StoredCollection,
  { stored, doc }: Hit,
  change: { readonly data: Doc; readonly query: Doc; readonly replace: boolean },
): { readonly doc: Doc; readonly changed: boolean } {
  const next = applied(doc, change.data, change.query, change.replace);
  checkDocument(next);
  const body = encode(next);
  if (body === stored.body) return { doc: next, changed: false };
  checkSize(body);
  workspace.replace(collection, stored, next);
  return { doc: next, changed: true };
}
