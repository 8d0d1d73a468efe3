import type { EventCard, PublicEventCard } from '@shared/contract/volunteering-fields';
import type { Instant } from '@shared/domain/time';
import { phaseLabels } from '@shared/domain/volunteering/words';
import { isActive, type StandingLook, standingLook } from '../volunteering-words';

type Listed = Pick<PublicEventCard, 'phase' | 'shifts' | 'signUpUntil'>;

/** Places of all shifts together. */
const placesOf = ({ shifts }: Listed): StandingLook => {
  const free = shifts.reduce((sum, shift) => sum + shift.free, 0);
  const waiting = shifts.reduce((sum, shift) => sum + shift.waiting, 0);
  if (free > 0) return { kind: 'done', words: `还有${free}个名额` };
  return { kind: 'todo', words: waiting > 0 ? `已满，候补${waiting}人` : '已满，可以候补' };
};

/** What a list says of an event: how I stand, or else whether there are places. */
export const eventLine = (event: Listed, mine: EventCard['mine'], now: Instant): StandingLook => {
  const isOver = event.phase === 'to_confirm' || event.phase === 'confirmed';
  const own = mine.find(({ standing }) => isActive(standing)) ?? mine[0];
  if (own && isOver && isActive(own.standing)) return { kind: 'na', words: '已结束' };
  if (own) return standingLook(own.standing);
  if (event.phase === 'open' && now < event.signUpUntil) return placesOf(event);
  const label = event.phase === 'open' ? '报名截止' : phaseLabels[event.phase];
  return { kind: event.phase === 'to_confirm' ? 'doing' : 'na', words: label };
};

interface Named {
  theme: string;
  place: string;
  unitName: string;
}

/** Whether an event is what somebody looks for. */
export const matches = ({ theme, place, unitName }: Named, search: string): boolean =>
  [theme, place, unitName].some((text) => text.includes(search));
