import type { Instant } from '@shared/domain/time';
import type { Mark, MarkAct } from '@shared/domain/volunteering/service-schema';
import type { MySignUp } from '../event/use-event';
import { isActive } from '../volunteering-words';

/** Where somebody is by what they did last: not there, serving, or away for a while. */
export type Whereabouts = 'out' | 'in' | 'away';

const AFTER: Readonly<Record<MarkAct, Whereabouts>> = {
  in: 'in',
  out: 'out',
  leave: 'away',
  return: 'in',
};

/**
 * @param marks on the record, struck ones left out of account
 * @param kept acts that stand on this phone, in their order
 */
export const whereaboutsOf = (
  marks: readonly Pick<Mark, 'act' | 'at' | 'struck'>[],
  kept: readonly MarkAct[],
): Whereabouts => {
  const recorded = marks
    .filter(({ struck }) => struck === null)
    .sort((left, right) => left.at - right.at)
    .map(({ act }) => act);
  const last = [...recorded, ...kept].slice(-1)[0];
  return last === undefined ? 'out' : AFTER[last];
};

/** What can be done next, the likeliest first. */
export const nextActs = (where: Whereabouts): readonly MarkAct[] => {
  if (where === 'in') return ['out', 'leave'];
  return where === 'away' ? ['return'] : ['in'];
};

/** All of them: nothing is known of the record, and the server decides. */
export const ALL_ACTS: readonly MarkAct[] = ['in', 'out', 'leave', 'return'];

/** My shifts of an event, that of this hour first. */
export const shiftsAt = (
  signUps: readonly MySignUp[],
  activityId: string,
  now: Instant,
): MySignUp[] => {
  const distance = ({ startsAt, endsAt }: MySignUp) =>
    now < startsAt ? startsAt - now : Math.max(0, now - endsAt);
  return signUps
    .filter((one) => one.activityId === activityId && isActive(one.standing))
    .sort((left, right) => distance(left) - distance(right));
};
