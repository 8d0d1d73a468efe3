import { workRules } from './rules';
import type { Ground, Notice } from './rules/definition';
import { type Occasion, type WorkOccasion, workMessageIdOf, workOccasion } from './schema';

export type FoundNotice = Notice & { occasion: WorkOccasion };

const FIRST: readonly WorkOccasion[] = ['commitment_overdue', 'case_overdue'];

const ORDER = [...FIRST, ...workOccasion.options.filter((one) => !FIRST.includes(one))];

/** Everything the rules find now, what is late before what is due. */
export const noticesOf = (ground: Ground, off: readonly Occasion[] = []): FoundNotice[] =>
  ORDER.filter((occasion) => !off.includes(occasion)).flatMap((occasion) =>
    workRules[occasion].find(ground).map((notice) => ({ ...notice, occasion })),
  );

/** The messages of what was found, one for each person, by their ids. */
export const messagesById = (
  notices: readonly FoundNotice[],
): ReadonlyMap<string, { notice: FoundNotice; memberId: string }> =>
  new Map(
    notices.flatMap((notice) =>
      notice.memberIds.map((memberId) => [workMessageIdOf(memberId, notice), { notice, memberId }]),
    ),
  );

const STATES: Readonly<Partial<Record<WorkOccasion, 'overdue' | 'due'>>> = {
  commitment_overdue: 'overdue',
  case_overdue: 'overdue',
  commitment_due: 'due',
  case_due: 'due',
};

/** Late, about to be, or waiting for somebody's word. */
export const stateOfNotice = ({ occasion }: FoundNotice): 'overdue' | 'due' | 'open' =>
  STATES[occasion] ?? 'open';

/** Whether it is something for this person to do; the digest is only for reading. */
export const isDutyOf = ({ occasion, memberIds }: FoundNotice, memberId: string): boolean =>
  occasion !== 'digest' && memberIds.includes(memberId);
