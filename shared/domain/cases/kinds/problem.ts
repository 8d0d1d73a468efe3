import type { CaseKindDefinition, CaseStateDefinition } from './definition';

const STATES = {
  found: {
    label: '整改中',
    moves: [
      {
        to: 'rectified',
        word: '登记整改',
        done: '已登记整改，等待复核',
        by: 'owner',
        fields: [
          { key: 'measures', label: '整改措施' },
          { key: 'keptAt', label: '佐证材料存放处', optional: true },
        ],
      },
    ],
  },
  rectified: {
    label: '已整改，待复核',
    moves: [
      { to: 'closed', word: '复核销号', done: '已销号', by: 'checker' },
      { to: 'found', word: '退回整改', done: '已退回整改', by: 'checker', back: true },
    ],
  },
  closed: {
    label: '已销号',
    settled: true,
    moves: [{ to: 'found', word: '重新整改', done: '已重新整改', by: 'checker', back: true }],
  },
} as const satisfies Partial<Record<string, CaseStateDefinition>>;

/** What problems to put right have in common: whoever puts it right does not strike it off. */
export const PROBLEM = {
  number: 'running',
  numberLabel: '编号',
  openedLabel: '发现日期',
  due: 'may',
  first: 'found',
  states: STATES,
  ownedBy: ['branch_officer', 'committee_staff'],
  checkedBy: ['committee_staff'],
  overseenBy: ['leader'],
} as const satisfies Partial<CaseKindDefinition>;

/** How a problem is put down: the work, and nobody's name. */
export const PROBLEM_TITLE = { label: '问题', help: '一句话写事，不写人名' } as const;
