import { boardItem, type RecordCard } from '@shared/contract/board';
import { activityKinds } from '@shared/domain/activity/kinds';
import { type Activity, doorIdOf } from '@shared/domain/activity/schema';
import { stateLabel } from '@shared/domain/activity/state-label';
import { deriveItem } from '@shared/domain/board/derive-item';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Instant } from '@shared/domain/time';
import { implement, nothingToLoad } from '../implement';
import { boardInput } from './board-input';

const cardOf = (activity: Activity, now: Instant): RecordCard => ({
  id: activity.id,
  family: 'activity',
  kindLabel: activityKinds[activity.kind].label,
  title: activity.theme,
  unitId: activity.unitId,
  unitName: activity.unitName,
  at: activity.startsAt,
  stateLabel: stateLabel(activity, now),
});

export const item = implement(boardItem, {
  load: nothingToLoad,
  handle: async ({ actor, input: { year, number }, now, deps: { store } }) => {
    const found = await boardInput(store, actor, year, now);
    if (!found.ok) return found;
    const progress = deriveItem(found.data.input, number);
    if (!progress) return refuse('NOT_FOUND', {});
    const ids = new Set(progress.commitments.flatMap(({ recordIds }) => recordIds));
    const records = found.data.activities
      .filter((activity) => ids.has(doorIdOf(activity)))
      .map((activity) => cardOf(activity, now));
    return succeed({ ...progress, records });
  },
});
