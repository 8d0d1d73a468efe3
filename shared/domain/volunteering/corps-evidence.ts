import type { VolunteerCategory } from '../people/schema';
import { volunteerCategoryWords } from '../people/words';
import type { Commitment } from '../plan/schema';
import type { ProgressRecord } from '../progress/schema';
import type { Instant } from '../time';

/** What the plan calls each kind of volunteer in its checklists; its own words are masked in places. */
const NAMED: Readonly<Record<VolunteerCategory, RegExp>> = {
  university: /高校/,
  retired_athlete: /退役|运动员/,
  sports_instructor: /指导员/,
  party_member: /党员/,
  other: /^其他$/,
};

/** A volunteer team as it stands: how many of each kind, and since when. */
export interface CorpsAt {
  unitId: string;
  unitName: string;
  groups: readonly { category: VolunteerCategory; people: number; since: Instant }[];
}

export const CORPS_EVIDENCE = 'roster/volunteer_corps';

type Asked = Pick<Commitment, 'id' | 'units' | 'evidence' | 'checklist'>;

const isAsked = ({ evidence, units }: Asked, unitId: string): boolean =>
  evidence.includes(CORPS_EVIDENCE) && units.includes(unitId);

/**
 * Teams as evidence of the commitments that name them. Where a commitment lists kinds of volunteers
 * (15.3c), each kind present in a team fills its line; where it lists none, the team itself counts once.
 */
export const corpsEvidence = (
  teams: readonly CorpsAt[],
  commitments: readonly Asked[],
): (ProgressRecord & { unitName: string })[] =>
  teams.flatMap(({ unitId, unitName, groups }) => {
    const asked = commitments.filter((one) => isAsked(one, unitId));
    const present = groups.filter(({ people }) => people > 0);
    const total = present.reduce((sum, { people }) => sum + people, 0);
    const common = { family: 'entry' as const, kind: CORPS_EVIDENCE, unitId, unitName };
    const whole = asked.filter(({ checklist }) => checklist.length === 0);
    const first = Math.min(...present.map(({ since }) => since));
    const team =
      whole.length > 0 && total > 0
        ? [
            {
              ...common,
              id: `corps:${unitId}`,
              commitmentIds: whole.map(({ id }) => id),
              at: first,
              title: `${unitName} ${total}人`,
            },
          ]
        : [];
    const kinds = present.flatMap(({ category, people, since }) =>
      asked.flatMap(({ id, checklist }) => {
        const element = checklist.find((line) => NAMED[category].test(line));
        if (element === undefined) return [];
        return [
          {
            ...common,
            id: `corps:${unitId}:${category}`,
            commitmentIds: [id],
            at: since,
            element,
            title: `${volunteerCategoryWords[category]} ${people}人`,
          },
        ];
      }),
    );
    return [...team, ...kinds];
  });
