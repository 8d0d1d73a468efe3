import { homePlan, organisedToday } from './home-plan';
import { inGroups } from './in-groups';
import { servedItems } from './served-items';
import { at, listed } from './test-support';

const now = at('2022-11-18', '13:41');
const cancelled = { name: 'cancelled', cancelledAt: 1, reason: '会议室调整' } as const;

describe('what home shows', () => {
  it('the next activity is never a cancelled one, yet that one is still told', () => {
    const off = listed({ id: 'off', state: cancelled });
    const on = listed({ id: 'on' });
    const { next, later } = homePlan([off, on]);
    expect(next).toBe(on);
    expect(later).toEqual([off]);
  });

  it('shows only the next few of what follows', () => {
    const many = Array.from({ length: 9 }, (_, index) => listed({ id: `a${index}` }));
    expect(homePlan(many).later).toHaveLength(4);
  });

  it('an organiser sees today’s other activities that are still to be held', () => {
    const shown = organisedToday(
      [
        listed({ id: 'own-card' }),
        listed({ id: 'today' }),
        listed({ id: 'off', state: cancelled }),
        listed({ id: 'next-week', startsAt: at('2022-11-25', '14:00') }),
      ],
      'own-card',
      now,
    );
    expect(shown.map(({ activity }) => activity.id)).toEqual(['today']);
  });
});

describe('lists', () => {
  it('put activities under months or years without changing their order', () => {
    const list = [
      listed({ id: 'a', startsAt: at('2022-11-18', '14:00') }),
      listed({ id: 'b', startsAt: at('2022-11-25', '14:00') }),
      listed({ id: 'c', startsAt: at('2023-01-01', '00:30') }),
    ];
    const shape = (by: 'month' | 'year') =>
      inGroups(list, by).map(({ title, activities }) => [title, activities.length]);
    expect(shape('month')).toEqual([
      ['2022年11月', 2],
      ['2023年1月', 1],
    ]);
    expect(shape('year')).toEqual([
      ['2022年', 2],
      ['2023年', 1],
    ]);
  });

  it('plan items stand in the plan’s order, each once, with the commitments served', () => {
    const serves = [
      { commitmentId: 'c8', title: '《条例》学习', item: 8, itemTitle: '《条例》' },
      { commitmentId: 'c4a', title: '各支部主题党日', item: 4, itemTitle: '思想' },
      { commitmentId: 'c4b', title: '思想', item: 4, itemTitle: '思想' },
    ];
    expect(servedItems(serves)).toEqual([
      { number: 4, title: '思想', commitments: ['各支部主题党日'] },
      { number: 8, title: '《条例》', commitments: ['《条例》学习'] },
    ]);
  });
});
