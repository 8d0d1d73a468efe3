import { auditExport } from '@shared/contract/audit';
import type { AuditLink } from '@shared/domain/audit/schema';
import { succeed } from '@shared/domain/outcome';
import { idOfRequest } from '../../runtime/door';
import type { Store } from '../../store';
import { implement, nothingToLoad } from '../implement';

/** Links in one answer, and characters: an answer has to fit through WeChat's bridge. */
const PART = { links: 500, characters: 500_000 } as const;

const NOTHING = { lines: '', links: 0, lastHash: null, next: null };

/** The act of taking out, kept once; the parts that follow belong to it. */
const exportFor = async (
  store: Store,
  { officeId, memberId: by }: { officeId: string; memberId: string },
  { requestId, from, at }: { requestId: string; from: number; at: number },
) => {
  const id = idOfRequest(by, requestId);
  const [kept, last] = await Promise.all([store.audit.exportOf(id), store.audit.last(officeId)]);
  if (kept) return kept;
  const until = last?.sequence ?? 0;
  if (from > until) return undefined;
  const history = [{ at, by, action: 'exported', after: { from, until } }];
  await store.audit.keepExport({ id, officeId, by, at, from, until, history });
  return store.audit.exportOf(id);
};

/** As many links as fit into one answer, at least one. */
const onePart = (links: readonly AuditLink[]): string[] => {
  const lines: string[] = [];
  let room: number = PART.characters;
  for (const link of links) {
    const line = `${JSON.stringify(link)}\n`;
    room -= line.length;
    if (room < 0 && lines.length > 0) break;
    lines.push(line);
  }
  return lines;
};

export const exportChain = implement(auditExport, {
  load: nothingToLoad,
  handle: async ({ actor, input: { requestId, from }, now, deps: { store } }) => {
    const act = await exportFor(store, actor, { requestId, from, at: now });
    if (!act || from < act.from || from > act.until) return succeed(NOTHING);
    const limit = Math.min(PART.links, act.until - from + 1);
    const links = await store.audit.from(actor.officeId, from, limit);
    const lines = onePart(links);
    const last = links[lines.length - 1];
    if (!last) return succeed(NOTHING);
    return succeed({
      lines: lines.join(''),
      links: lines.length,
      lastHash: last.hash,
      next: last.sequence < act.until ? last.sequence + 1 : null,
    });
  },
});
