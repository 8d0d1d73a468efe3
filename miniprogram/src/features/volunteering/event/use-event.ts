import type { OutputOf } from '@shared/contract';
import type { EventView, PublicEvent } from '@shared/contract/volunteering-fields';
import { useOperation } from '@/features/remote';
import { useSession } from '@/features/shell';

/** An event as its reader may see it: of the office, or from outside. */
export type SeenEvent = { as: 'member'; view: EventView } | { as: 'stranger'; view: PublicEvent };

export type MySignUp = OutputOf<'volunteering.mySignUps'>['signUps'][number];

/** One event: with my own standing for people of the office, without anybody's name for others. */
export const useEvent = (activityId: string) => {
  const session = useSession();
  const isStranger = session.failure?.code === 'NOT_BOUND';
  const isKnown = session.data !== undefined;
  const own = useOperation('volunteering.event', { activityId }, { enabled: isKnown });
  const open = useOperation('volunteering.publicEvent', { activityId }, { enabled: isStranger });
  const mine = useOperation('volunteering.mySignUps', {}, { enabled: isKnown });
  const seen: SeenEvent | undefined = isStranger
    ? open.data && { as: 'stranger', view: open.data }
    : own.data && { as: 'member', view: own.data };
  const unknown = isStranger ? undefined : session.failure;
  return {
    data: seen,
    failure: unknown ?? (isStranger ? open.failure : own.failure),
    reload: () => {
      if (unknown) session.reload();
      else if (isStranger) open.reload();
      else own.reload();
    },
    signUps: mine.data?.signUps ?? [],
  };
};
