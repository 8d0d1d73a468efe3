import type { Instant } from '../time';
import type { QueueAt } from './queue';
import type { Standing } from './schema';

export interface Call {
  why: 'offered' | 'moved' | 'displaced' | 'waiting' | 'called_off';
  until: Instant | null;
  position: number | null;
}

/**
 * Why somebody is called; undefined when nobody need to. Messages may not arrive, so what somebody must
 * know is told by phone (`stories.md` 14).
 * @param promotes whether places still go on by themselves
 */
export const callFor = (
  standing: Standing,
  queue: QueueAt,
  number: number,
  promotes: boolean,
): Call | undefined => {
  const inQueue = queue.of(number);
  if (standing.name === 'offered') return { why: 'offered', until: standing.until, position: null };
  if (standing.name === 'confirmed') {
    return standing.moved ? { why: 'moved', until: null, position: null } : undefined;
  }
  if (standing.name === 'called_off') {
    return inQueue.name === 'waiting'
      ? undefined
      : { why: 'called_off', until: null, position: null };
  }
  if (standing.name !== 'waitlisted') return undefined;
  const { position } = standing;
  if (inQueue.name === 'waiting' && inQueue.displaced) {
    return { why: 'displaced', until: null, position };
  }
  const mayHaveOne = !promotes && position <= queue.capacity - queue.taken;
  return mayHaveOne ? { why: 'waiting', until: null, position } : undefined;
};
