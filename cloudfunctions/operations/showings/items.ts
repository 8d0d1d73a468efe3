import type { OutputOf } from '@shared/contract';
import { entryKinds } from '@shared/domain/entries/kinds';
import type { Entry } from '@shared/domain/entries/schema';
import type { Bulletin } from '@shared/domain/study/bulletin';
import { BULLETIN_PARTS } from '@shared/domain/study/bulletin-text';
import type { ShowingItem } from '@shared/domain/study/showing';
import type { Store } from '../../store';

type Shown = OutputOf<'showings.list'>['showings'][number]['items'][number];

const NOTHING = { link: null, keptAt: '', parts: [] };

const ofBulletin = ({ title, words }: Bulletin): Shown => ({
  ...NOTHING,
  title,
  label: '学习通报',
  parts: BULLETIN_PARTS.map(({ key, heading }) => ({ heading, text: words[key] ?? '' })),
});

const ofEntry = ({ title, kind, link, keptAt }: Entry): Shown => ({
  ...NOTHING,
  title,
  label: entryKinds[kind].label,
  link,
  keptAt,
});

const idsIn = (items: readonly ShowingItem[]) => ({
  bulletins: items.flatMap((one) => (one.of === 'bulletin' ? [one.bulletinId] : [])),
  entries: items.flatMap((one) => (one.of === 'entry' ? [one.entryId] : [])),
});

/** What showings hold, in one round; what is no longer in force is left out. */
export const itemsShown = async (
  store: Store,
  officeId: string,
  showings: readonly (readonly ShowingItem[])[],
) => {
  const ids = idsIn(showings.flat());
  const [bulletins, entries] = await Promise.all([
    store.bulletins.byIds(officeId, ids.bulletins),
    store.entries.byIds(officeId, ids.entries),
  ]);
  const shown = (item: ShowingItem): Shown[] => {
    if (item.of === 'work') return [{ ...NOTHING, ...item, label: '学习成果' }];
    if (item.of === 'entry') {
      const found = entries.find(({ id }) => id === item.entryId);
      return found?.state.name === 'in_force' ? [ofEntry(found)] : [];
    }
    const found = bulletins.find(({ id }) => id === item.bulletinId);
    return found?.state.name === 'issued' ? [ofBulletin(found)] : [];
  };
  return showings.map((items) => items.flatMap(shown));
};

/** Whether everything named is the group's own, issued or in force. */
export const areOwn = async (
  store: Store,
  { officeId, unitId }: { officeId: string; unitId: string },
  items: readonly ShowingItem[],
): Promise<boolean> => {
  const ids = idsIn(items);
  const [bulletins, entries] = await Promise.all([
    store.bulletins.byIds(officeId, ids.bulletins),
    store.entries.byIds(officeId, ids.entries),
  ]);
  const own = [
    ...bulletins.filter(({ state }) => state.name === 'issued'),
    ...entries.filter(({ state }) => state.name === 'in_force'),
  ].filter((one) => one.unitId === unitId);
  return own.length === new Set([...ids.bulletins, ...ids.entries]).size;
};
