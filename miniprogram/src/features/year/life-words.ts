import type { OutputOf } from '@shared/contract';

export type LifeRow = OutputOf<'activities.dualLife'>['rows'][number];

/** `应参加6场，参加5场，请假1场`. */
export const lifeText = ({ held, present, onLeave, absent }: LifeRow): string =>
  held === 0
    ? '所在支部还没有开展'
    : [
        `应参加${held}场，参加${present}场`,
        onLeave > 0 && `请假${onLeave}场`,
        absent > 0 && `缺席${absent}场`,
      ]
        .filter(Boolean)
        .join('，');
