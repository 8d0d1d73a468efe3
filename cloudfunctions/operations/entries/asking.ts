import { mayRead } from '@shared/domain/entries/access';
import type { Entry } from '@shared/domain/entries/schema';
import type { Actor } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import { askingAbout, type Store } from '../../store';

/** An entry somebody may read, and who asks; undefined when there is none for them. */
export const entryToRead = async (
  context: { actor: Actor; now: Instant; store: Store },
  entry: Entry | undefined,
) => {
  if (entry?.officeId !== context.actor.officeId) return undefined;
  const asking = await askingAbout(context, entry.unitId);
  return mayRead(asking, entry) ? { asking, entry } : undefined;
};

/**
 * What the chain holds of an entry, which it may outlive: of somebody's own neither title nor words,
 * only that it was there and whose it was.
 */
export const toldOf = <Fields extends Partial<Entry>>(fields: Fields, memberId: string | null) => {
  const { memberName: _name, serves: _serves, at: _at, ...told } = fields;
  if (memberId === null) return told;
  const { title: _title, keptAt: _keptAt, link: _link, details: _details, ...bare } = told;
  return bare;
};
