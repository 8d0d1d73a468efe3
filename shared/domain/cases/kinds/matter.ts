import type { CaseKindDefinition, CaseStateDefinition } from './definition';

const BACK = { word: '退回重办', done: '已退回', by: 'owner', back: true } as const;

/** 受理 → 答复 → 解决: the three states the plan itself names (item 14). */
const STATES = {
  accepted: {
    label: '已受理，待答复',
    moves: [{ to: 'answered', word: '登记答复', done: '已登记答复', by: 'owner' }],
  },
  answered: {
    label: '已答复，待解决',
    moves: [
      {
        to: 'resolved',
        word: '登记解决',
        done: '已登记解决',
        by: 'owner',
        fields: [
          { key: 'visit', label: '回访', choices: ['满意', '不满意', '未回访'], optional: true },
        ],
      },
      { ...BACK, to: 'accepted' },
    ],
  },
  resolved: { label: '已解决', settled: true, moves: [{ ...BACK, to: 'answered' }] },
} as const satisfies Partial<Record<string, CaseStateDefinition>>;

/** What matters that people bring have in common: a number, a channel, three days; no person, no text. */
export const MATTER = {
  openedLabel: '收到日期',
  due: 'may',
  first: 'accepted',
  states: STATES,
} as const satisfies Partial<CaseKindDefinition>;
