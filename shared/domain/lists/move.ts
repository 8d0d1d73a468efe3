import { type Refusal, refuse, type Success, succeed } from '../outcome';
import type { Actor } from '../people/rights';
import type { Instant } from '../time';
import { type ListRights, listRights } from './rights';
import type { ListLine, ResponsibilityList } from './schema';

/** Confirmed for approval, given back, approved, or withdrawn while it is under way. */
export type ListStep = 'submitted' | 'sent_back' | 'approved' | 'withdrawn';

const NEEDS: Readonly<Record<ListStep, keyof ListRights>> = {
  submitted: 'confirm',
  sent_back: 'sendBack',
  approved: 'approve',
  withdrawn: 'withdraw',
};

export type MovedList = Pick<
  ResponsibilityList,
  'state' | 'draft' | 'confirmedBy' | 'versions' | 'named'
>;

const namedIn = (lines: readonly ListLine[]): string[] =>
  lines.flatMap(({ leader, owner }) =>
    [leader, owner].flatMap((one) => (one ? [one.memberId] : [])),
  );

/** Everybody the versions and the lines under way name, each once. */
export const namedBy = (
  versions: ResponsibilityList['versions'],
  draft: readonly ListLine[],
): string[] => [
  ...new Set([...versions.flatMap(({ lines }) => namedIn(lines)), ...namedIn(draft)]),
];

type Move = (list: ResponsibilityList, by: string, now: Instant) => Partial<MovedList>;

const MOVES: Readonly<Record<ListStep, Move>> = {
  submitted: (_, by) => ({ state: 'submitted', confirmedBy: by }),
  sent_back: () => ({ state: 'draft', confirmedBy: null }),
  approved: ({ versions, draft }, by, now) => ({
    state: 'settled',
    draft: [],
    versions: [
      ...versions,
      { number: versions.length + 1, lines: draft, approvedAt: now, approvedBy: by },
    ],
  }),
  withdrawn: () => ({ state: 'settled', draft: [], confirmedBy: null }),
};

export type ListRefusal =
  | Refusal<'LIST_STATE', Record<string, never>>
  | Refusal<'LIST_UNASSIGNED', { count: number }>
  | Refusal<'FORBIDDEN', Record<string, never>>;

const STANDS: Readonly<Record<ListStep, readonly ResponsibilityList['state'][]>> = {
  submitted: ['draft'],
  sent_back: ['submitted'],
  approved: ['submitted'],
  withdrawn: ['draft', 'submitted'],
};

const LEADS_TO: Readonly<Record<ListStep, ResponsibilityList['state']>> = {
  submitted: 'submitted',
  sent_back: 'draft',
  approved: 'settled',
  withdrawn: 'settled',
};

/** Whether a list stands already where the step leads: the same act sent again. */
export const isMoved = ({ state }: Pick<ResponsibilityList, 'state'>, step: ListStep): boolean =>
  state === LEADS_TO[step];

/** Whether the step may be taken by this person, and what becomes of the list. */
export const moved = (
  list: ResponsibilityList,
  step: ListStep,
  actor: Actor,
  now: Instant,
): Success<MovedList> | ListRefusal => {
  if (!STANDS[step].includes(list.state)) return refuse('LIST_STATE', {});
  if (!listRights(actor, list, now)[NEEDS[step]]) return refuse('FORBIDDEN', {});
  const count = list.draft.filter(({ owner }) => owner === null).length;
  if (step === 'submitted' && list.draft.length === 0) return refuse('LIST_STATE', {});
  if (step === 'submitted' && count > 0) return refuse('LIST_UNASSIGNED', { count });
  const { state, draft, confirmedBy, versions } = {
    ...list,
    ...MOVES[step](list, actor.memberId, now),
  };
  return succeed({ state, draft, confirmedBy, versions, named: namedBy(versions, draft) });
};
