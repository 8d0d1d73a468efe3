import type { Instant } from '../time';
import type { QueueAt } from './queue';
import type { Standing } from './schema';

/** The most urgent first: offers that run out, then who comes at the wrong time, or for nothing. */
export const CALL_REASONS = [
  'offered',
  'called_off',
  'moved',
  'changed',
  'displaced',
  'waiting',
  'tomorrow',
] as const;

export interface Call {
  why: (typeof CALL_REASONS)[number];
  until: Instant | null;
  position: number | null;
}

/** What of it a message tells; of the others none is sent. */
export const OCCASION_OF = {
  offered: 'promoted',
  called_off: 'cancelled',
  moved: 'changed',
  changed: 'changed',
  tomorrow: 'day_before',
  displaced: undefined,
  waiting: undefined,
} as const;

/** Whose answer is waited for stays in the list, told or not; the others leave it once they are told. */
const ANSWERED: readonly Call['why'][] = ['offered', 'moved', 'displaced', 'waiting'];

/** Whether somebody is still to be called when a message tells them. */
export const staysToCall = (why: Call['why'], isTold: boolean): boolean =>
  !isTold || ANSWERED.includes(why);

/**
 * Why somebody is called; undefined when nobody need to. Messages may not arrive, so what somebody must
 * know is told by phone (`stories.md` 14).
 * @param promotes whether places still go on by themselves
 * @param news what the person is to be told now
 */
export const callFor = (
  standing: Standing,
  queue: QueueAt,
  number: number,
  promotes: boolean,
  news: readonly string[],
): Call | undefined => {
  const call = (why: Call['why'], position: number | null = null): Call => ({
    why,
    until: standing.name === 'offered' ? standing.until : null,
    position,
  });
  if (standing.name === 'offered') return call('offered');
  if (standing.name === 'confirmed') {
    if (standing.moved) return call('moved');
    if (news.includes('changed')) return call('changed');
    return news.includes('day_before') ? call('tomorrow') : undefined;
  }
  const inQueue = queue.of(number);
  if (standing.name === 'called_off') {
    return inQueue.name === 'waiting' ? undefined : call('called_off');
  }
  if (standing.name !== 'waitlisted') return undefined;
  const { position } = standing;
  if (inQueue.name === 'waiting' && inQueue.displaced) return call('displaced', position);
  const mayHaveOne = !promotes && position <= queue.capacity - queue.taken;
  return mayHaveOne ? call('waiting', position) : undefined;
};
