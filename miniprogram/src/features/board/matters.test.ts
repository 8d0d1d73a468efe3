import type { BoardMatter } from '@shared/domain/board/schema';
import { mattersIn, mattersOf } from './matters';

const matter = (over: Partial<BoardMatter>): BoardMatter => ({
  item: 4,
  commitmentId: '4.1',
  commitmentTitle: '各支部主题党日',
  unitId: 'branch-4',
  unitName: '第四支部',
  column: 'branch-4',
  state: 'due',
  period: null,
  dueOn: '2022-12-31',
  n: 0,
  m: 1,
  source: 'plan',
  explanation: '全年至少1次，还没有记录，12月31日到期',
  ...over,
});

const quarter = (label: string, state: BoardMatter['state'] = 'overdue') =>
  matter({
    commitmentId: '4.4',
    commitmentTitle: '中心组季度学习通报',
    unitId: 'study-group',
    unitName: '党组中心组',
    column: 'study-group',
    state,
    period: { key: label, label },
    explanation: '每季度至少1次，一季度、二季度已过，还没有做到',
  });

describe('what is to be handled', () => {
  it('names the unit once, and the day only on the chip', () => {
    expect(mattersOf([matter({})])).toMatchObject([
      { title: '第四支部主题党日', note: '全年至少1次，还没有记录', word: '12月31日到期' },
    ]);
  });

  it('several quarters of one commitment are one thing to handle, the worst first', () => {
    expect(
      mattersOf([quarter('一季度'), quarter('二季度'), quarter('四季度', 'due')]),
    ).toMatchObject([{ title: '党组中心组季度学习通报', state: 'overdue', word: '逾期' }]);
  });

  it('a day set by the committee says so', () => {
    const [found] = mattersOf([
      matter({
        state: 'overdue',
        source: 'committee',
        dueOn: '2022-03-31',
        commitmentTitle: '责任清单',
      }),
    ]);
    expect(found).toMatchObject({
      title: '第四支部 责任清单',
      note: '机关党委定于3月31日前',
      word: '逾期',
    });
  });

  it('a unit sees its own only', () => {
    expect(mattersIn([matter({}), quarter('一季度')], 'study-group')).toHaveLength(1);
  });
});
