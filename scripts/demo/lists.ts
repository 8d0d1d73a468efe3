import { listIdOf } from '@cloud/store';
import { offeredLines } from '@shared/domain/lists/draft';
import { namedBy } from '@shared/domain/lists/move';
import type { ListLine, ResponsibilityList } from '@shared/domain/lists/schema';
import { levelOf } from '@shared/domain/lists/words';
import { listCommitments } from '@shared/domain/plan/commitment-list';
import { at, type DemoPlan } from './history';
import { DEMO_OFFICE, DEMO_YEAR, demoUnits } from './office';
import { demoPeople } from './people';

/** Who approves, by level: a branch's list the committee, those above it the Party group. */
const APPROVERS = {
  'party-group': 'li-jianguo',
  'organ-committee': 'li-jianguo',
  branch: 'he-ping',
} as const;

/** Beside its officer, somebody of the third branch answers for some of it. */
const ALSO: Readonly<Record<string, string>> = { 'branch-3': 'zhang-min' };

/** This branch has confirmed its list and waits for the committee. */
const WAITING = 'branch-4';

const personOf = (id: string | undefined) => {
  const found = demoPeople.find((one) => one.id === id);
  return found ? { memberId: found.id, name: found.name } : null;
};

/** Whoever answers for the unit: its officer, the committee's staff, the leader. */
const officerOf = (unitId: string) =>
  personOf(
    demoPeople.find(({ memberships }) =>
      memberships.some(
        (held) =>
          held.unitId === unitId &&
          held.roles.some((role) => ['branch_officer', 'committee_staff', 'leader'].includes(role)),
      ),
    )?.id,
  );

const assigned = (lines: readonly ListLine[], unitId: string): ListLine[] =>
  lines.map((line, place) => ({
    ...line,
    leader: personOf('li-jianguo'),
    owner: place % 6 === 4 ? (personOf(ALSO[unitId]) ?? officerOf(unitId)) : officerOf(unitId),
  }));

/** The lists of the year: all in force but one, which waits for approval. */
export const demoLists = ({ commitments }: DemoPlan): ResponsibilityList[] => {
  const units = demoUnits();
  const kinds = new Map(units.map(({ unitId, kind }) => [unitId, kind]));
  const plan = { commitments, changes: [], decisions: [] };
  const listed = listCommitments(plan, kinds, `${DEMO_YEAR}-03-01`);
  const boardUnits = units.map((unit) => ({ ...unit, id: unit.unitId }));
  return boardUnits.flatMap((unit): ResponsibilityList[] => {
    const level = levelOf[unit.kind];
    if (level === undefined) return [];
    const { unitId, name: unitName } = unit;
    const lines = assigned(offeredLines(listed, unit, boardUnits, DEMO_YEAR), unitId);
    const waits = unitId === WAITING;
    const confirmedBy = officerOf(unitId)?.memberId ?? 'demo';
    const approvedAt = at(level === 'branch' ? '03-25' : '03-18', '10:00');
    const approvedBy = APPROVERS[level];
    const versions = waits ? [] : [{ number: 1, lines, approvedAt, approvedBy }];
    const draft = waits ? lines : [];
    return [
      {
        id: listIdOf(DEMO_OFFICE.id, DEMO_YEAR, unitId),
        officeId: DEMO_OFFICE.id,
        unitId,
        unitName,
        level,
        planYear: DEMO_YEAR,
        state: waits ? 'submitted' : 'settled',
        draft,
        confirmedBy,
        versions,
        named: namedBy(versions, draft),
        createdAt: at('03-10', '09:00'),
        createdBy: 'he-ping',
        history: [
          { at: at('03-10', '09:00'), by: 'he-ping', action: 'created' },
          { at: at('03-16', '09:00'), by: confirmedBy, action: 'list_submitted' },
          ...(waits ? [] : [{ at: approvedAt, by: approvedBy, action: 'approved' }]),
        ],
      },
    ];
  });
};
