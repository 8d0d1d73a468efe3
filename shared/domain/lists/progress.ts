import type { Commitment } from '../plan/schema';
import type { ProgressRecord } from '../progress/schema';
import type { ResponsibilityList } from './schema';
import { elementOf, titleOf } from './words';

const LIST_EVIDENCE = 'document/responsibility_list';

/**
 * A list in force as evidence, for the clauses that name it in their checklist. It counts from its first
 * version on; a newer one takes its place and is no second record.
 */
export const evidenceFromList = (
  list: ResponsibilityList,
  commitments: readonly Commitment[],
): ProgressRecord[] => {
  const [first] = list.versions;
  if (!first) return [];
  const element = elementOf(list);
  const asking = commitments.filter(
    ({ evidence, checklist }) => evidence.includes(LIST_EVIDENCE) && checklist.includes(element),
  );
  return [
    {
      id: list.id,
      family: 'entry',
      kind: LIST_EVIDENCE,
      unitId: list.unitId,
      commitmentIds: asking.map(({ id }) => id),
      at: first.approvedAt,
      element,
      title: titleOf(list),
    },
  ];
};
