import type { OutputOf } from '@shared/contract';
import { activityKinds } from '@shared/domain/activity/kinds';
import type { ActivityKind } from '@shared/domain/activity/schema';
import { useOperation } from '@/features/remote';
import type { CallFailure } from '@/platform/call';

export interface HostUnit {
  id: string;
  name: string;
}

type Memberships = OutputOf<'session.me'>['memberships'];

const reachesOffice = (memberships: Memberships): boolean =>
  memberships.some(({ roles }) => roles.includes('committee_staff'));

/** Units this person organises and this kind may be held in. */
const ownUnits = (memberships: Memberships, kind: ActivityKind): HostUnit[] =>
  memberships
    .filter(({ roles }) => roles.includes('branch_officer'))
    .filter(({ unitKind }) => activityKinds[kind].hostedBy.includes(unitKind))
    .map(({ unitId, unitName }) => ({ id: unitId, name: unitName }));

export interface HostUnits {
  units: readonly HostUnit[] | undefined;
  failure: CallFailure | undefined;
  reload: () => void;
}

/** Where an activity of this kind can be held by whoever is signed in; committee staff: any branch. */
export const useHostUnits = (kind: ActivityKind): HostUnits => {
  const me = useOperation('session.me', {});
  const staff = me.data !== undefined && reachesOffice(me.data.memberships);
  const board = useOperation('board.get', {}, { enabled: staff });
  const reload = () => {
    me.reload();
    if (staff) board.reload();
  };
  if (!me.data) return { units: undefined, failure: me.failure, reload };
  const own = ownUnits(me.data.memberships, kind);
  if (!staff) return { units: own, failure: undefined, reload };
  const branches = board.data?.columns.filter((column) => column.kind === 'branch');
  return {
    units: branches?.map(({ id, name }) => ({ id, name })),
    failure: board.failure,
    reload,
  };
};
