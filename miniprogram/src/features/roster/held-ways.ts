import type { RosterDecision } from '@shared/domain/roster/schema';
import type { Row } from './use-rows';

/** One way to go on with a held row. */
export interface Way {
  key: string;
  label: string;
  note?: string;
  /** The label of the button. */
  act: string;
  decision: RosterDecision;
}

/** Ways to go on with a row; leaving it out is always one. */
export const waysOf = ({ holds, candidates, ways }: Row): Way[] => {
  const suggested = holds.flatMap(({ suggestion }) => suggestion ?? []);
  return [
    ...suggested.map(({ unitId, name }) => ({
      key: `unit-${unitId}`,
      label: `就是${name}`,
      act: `按${name}处理`,
      decision: { kind: 'unit', unitId } as const,
    })),
    ...(ways.new ? candidates : []).map((one) => ({
      key: one.memberId,
      label: `是${one.name}，${one.units.join('、') || '现不在任何支部'}`,
      note: [one.post, one.phone, one.rosterKey && `工号${one.rosterKey}`]
        .filter(Boolean)
        .join('，'),
      act: '就是这一位',
      decision: { kind: 'person', memberId: one.memberId } as const,
    })),
    ...(ways.new
      ? [
          {
            key: 'new',
            label: '是另一个人，新增',
            act: '新增这个人',
            decision: { kind: 'new' } as const,
          },
        ]
      : []),
    ...(ways.without
      ? [
          {
            key: 'without',
            label: '不读有问题的格，其余照常',
            act: '不读这些格',
            decision: { kind: 'without' } as const,
          },
        ]
      : []),
    {
      key: 'skip',
      label: '这一行不导入',
      act: '不导入这一行',
      decision: { kind: 'skip' } as const,
    },
  ];
};

/** True when choosing this person moves them to the row's unit, so that a day is needed. */
export const isMove = ({ decision }: Way, { candidates, unit }: Row): boolean =>
  decision.kind === 'person' &&
  candidates.some(({ memberId, units }) => memberId === decision.memberId && !units.includes(unit));

/** What is sent: the way, with the day of the move where there is one. */
export const decisionOf = ({ decision }: Way, from: string): RosterDecision =>
  decision.kind === 'person' ? { ...decision, from } : decision;
