import type { Instant } from '@shared/domain/time';
import { isNews, type KeptAct } from './kept-act';
import { useKept } from './use-kept';

/** How a check-in that this phone keeps stands. */
export type KeptStanding =
  | { name: 'kept'; at: Instant }
  /** The server did not take it, and the person has not read why. */
  | { name: 'not_taken'; reason: string };

/** Undefined where nothing is to be told: it is done, or its answer was read at the door. */
const keptStandingOf = (act: KeptAct): KeptStanding | undefined => {
  if (act.operation !== 'attendance.checkIn') return undefined;
  const { state, input } = act;
  if (state.name === 'waiting') return { name: 'kept', at: input.capturedAt };
  if (state.name === 'done' || !isNews(act)) return undefined;
  const { code, message } = state.error;
  return code === 'ALREADY_CHECKED_IN' ? undefined : { name: 'not_taken', reason: message };
};

/** How my check-ins kept on this phone stand, by activity. */
export const useKeptStandings = (): ((activityId: string) => KeptStanding | undefined) => {
  const { acts } = useKept();
  return (activityId) => {
    const own = acts.filter(({ input }) => input.activityId === activityId);
    return own.map(keptStandingOf).find((standing) => standing !== undefined);
  };
};
