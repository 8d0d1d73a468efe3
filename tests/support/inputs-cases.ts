import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';

/** A problem the third branch found in its own work. */
export const problem = (
  fields: Partial<InputOf<'cases.create'>> = {},
): InputOf<'cases.create'> => ({
  requestId: randomUUID(),
  unitId: 'branch-3',
  kind: 'self_check',
  title: '主题党日记录要素不全',
  openedOn: '2022-11-10',
  dueOn: '2022-11-30',
  details: { area: '组织生活' },
  ...fields,
});

/** A round of inspection of two branches about items 4 and 17. */
export const round = (
  fields: Partial<InputOf<'inspections.create'>> = {},
): InputOf<'inspections.create'> => ({
  requestId: randomUUID(),
  title: '第四季度党建工作专项督查',
  from: '2022-11-14',
  to: '2022-11-25',
  team: '机关党委督查组',
  dueOn: '2022-12-15',
  items: [4, 17],
  unitIds: ['branch-3', 'branch-4'],
  checklist: [{ key: '4-4.1', item: 4, text: '各支部主题党日：看记录和签到表', unitIds: [] }],
  ...fields,
});

/** The least each operation on cases and inspections takes. */
export const caseInputs = ({ caseId, roundId }: { caseId: string; roundId: string }) => {
  const { requestId: _request, unitId: _unit, kind: _kind, ...fields } = problem();
  const { requestId: _of, ...planned } = round();
  return {
    'cases.create': problem(),
    'cases.change': { caseId, seen: 99, ...fields },
    // A state its kind does not have: nothing is moved.
    'cases.move': { caseId, seen: 99, to: 'reported', on: '2022-11-18' },
    'cases.withdraw': { caseId, reason: '登记有误' },
    'cases.list': { show: 'open' },
    'cases.get': { caseId },
    'cases.places': {},
    'cases.beside': {},
    'board.checklist': { year: 2022, items: [4], unitIds: ['branch-3'] },
    'inspections.create': round(),
    'inspections.change': { roundId, seen: 99, ...planned },
    'inspections.move': { roundId, to: 'running' },
    'inspections.inspect': { roundId, unitId: 'branch-3', on: '2022-11-18', looked: [] },
    'inspections.list': { year: 2022 },
    'inspections.get': { roundId },
  };
};
