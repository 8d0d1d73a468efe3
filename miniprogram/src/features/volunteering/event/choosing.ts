import type { EventView, ShiftCard } from '@shared/contract/volunteering-fields';
import type { Instant } from '@shared/domain/time';
import type { EventPhase, Standing } from '@shared/domain/volunteering/schema';
import { holdsPlace, isActive } from '../volunteering-words';
import type { MySignUp } from './use-event';

type Mine = EventView['mine'][number];

/** My standing for a shift, while it stands. */
export const activeFor = (mine: readonly Mine[], shiftId: string): Mine | undefined =>
  mine.find((one) => one.shiftId === shiftId && isActive(one.standing));

/**
 * The shift that is chosen when the page opens: the one asked for, the one I am in for, the first
 * with a free place, or else the first.
 */
export const firstChoice = (
  shifts: readonly ShiftCard[],
  mine: readonly Mine[],
  asked: string | undefined,
): string | undefined =>
  (
    shifts.find(({ id }) => id === asked) ??
    shifts.find(({ id }) => activeFor(mine, id)) ??
    shifts.find(({ free }) => free > 0) ??
    shifts[0]
  )?.id;

/** What the button of the page does for the chosen shift. */
export type ShiftAct =
  | { name: 'sign_up'; word: string }
  /** My sign-up is there: its page. */
  | { name: 'see'; word: string }
  | { name: 'none'; word: string };

export const shiftAct = (
  event: { phase: EventPhase; signUpUntil: Instant },
  shift: ShiftCard | undefined,
  standing: Standing | undefined,
  now: Instant,
): ShiftAct => {
  if (standing) return { name: 'see', word: '查看我的报名' };
  if (event.phase === 'cancelled') return { name: 'none', word: '活动已取消' };
  if (event.phase === 'draft') return { name: 'none', word: '发布后开放报名' };
  if (event.phase !== 'open' || now >= event.signUpUntil) {
    return { name: 'none', word: '报名已截止' };
  }
  if (!shift) return { name: 'none', word: '请选择班次' };
  return { name: 'sign_up', word: `${shift.free > 0 ? '报名' : '候补'}${shift.post}` };
};

const overlaps = (
  left: { startsAt: Instant; endsAt: Instant },
  right: { startsAt: Instant; endsAt: Instant },
): boolean => left.startsAt < right.endsAt && right.startsAt < left.endsAt;

/** What I am in for at the same time as a shift. */
export const clashOf = (
  shift: ShiftCard | undefined,
  signUps: readonly MySignUp[],
): MySignUp | undefined =>
  shift &&
  signUps.find(
    (one) => one.shiftId !== shift.id && holdsPlace(one.standing) && overlaps(one, shift),
  );
