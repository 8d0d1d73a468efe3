import {
  entersYear,
  isBranchLife,
  isLifeMeeting,
  yearCounts,
} from '@shared/domain/attendance/year';
import type { DualLifeRow } from '@shared/domain/papers/data';
import { attendedInYear } from './attended-in-year';
import type { Store } from './index';
import type { MemberRecord } from './organisation';

/** Branches whose leaders are told of. */
type Reached = 'office' | readonly string[];

/** Her branch: the last one she belonged to in the year, in one of the units reached. */
const branchOf = (
  { memberships }: MemberRecord,
  branches: ReadonlyMap<string, string>,
  year: number,
  reached: Reached,
) =>
  memberships
    .filter(({ unitId, validFrom, validTo }) => {
      const inYear =
        validFrom <= `${year}-12-31` && (validTo === null || validTo >= `${year}-01-01`);
      return inYear && branches.has(unitId) && (reached === 'office' || reached.includes(unitId));
    })
    .sort((left, right) => (left.validFrom < right.validFrom ? 1 : -1))[0];

const lineOf = async (store: Store, leader: MemberRecord, year: number) => {
  const attended = await attendedInYear(store, leader.officeId, leader.id, year);
  const life = attended.filter(({ activity }) => isBranchLife(activity));
  const { due, present, onLeave, absent } = yearCounts(life);
  const lifeMeetings = attended.filter(
    (one) => entersYear(one) && isLifeMeeting(one.activity) && one.record.state === 'present',
  ).length;
  return { held: due, present, onLeave, absent, lifeMeetings };
};

interface Asked {
  officeId: string;
  year: number;
  /** Whose own line is told whatever branch it is in; undefined: nobody's. */
  own: string | undefined;
  reached: Reached;
}

/** 双重组织生活 of leading members, a line for each. */
export const dualLifeRows = async (
  store: Store,
  { officeId, year, own, reached }: Asked,
): Promise<DualLifeRow[]> => {
  const [leaders, units] = await Promise.all([
    store.organisation.leadingMembers(officeId),
    store.organisation.units(officeId),
  ]);
  const branches = new Map(
    units.filter(({ kind }) => kind === 'branch').map(({ unitId, name }) => [unitId, name]),
  );
  const rows = await Promise.all(
    leaders.map(async (leader) => {
      const held = branchOf(leader, branches, year, leader.id === own ? 'office' : reached);
      if (!held) return [];
      const { id: memberId, name } = leader;
      const unitName = branches.get(held.unitId) ?? '';
      const line = await lineOf(store, leader, year);
      return [{ memberId, name, post: held.post, unitName, ...line }];
    }),
  );
  return rows.flat();
};
