import type { ResponsibilityList } from '../../lists/schema';
import { digestOf, unansweredIn } from '../digest';
import { messagesById, noticesOf } from '../notices';
import type { Ground } from './definition';
import { reminderRules, workRules } from './index';
import {
  found,
  ground,
  line,
  list,
  matter,
  NOW,
  putRight,
  statement,
  version,
} from './test-support';

const told = (state: Ground) =>
  noticesOf(state)
    .filter(({ occasion }) => occasion !== 'digest')
    .map(({ occasion, memberIds }) => [occasion, ...memberIds].join(' '));

describe('who is told what of the plan', () => {
  it('what is due goes to the officers of the unit and to whom its list in force names', () => {
    const lists = [list({ versions: [version(1, 'old-owner'), version(2, 'owner')] })];
    expect(told(ground({ matters: [matter()], lists }))).toEqual(['commitment_due o1 s1 owner']);
  });

  it('a list that is still a draft names nobody', () => {
    const lists = [list({ state: 'draft', draft: [line('owner')] })];
    expect(told(ground({ matters: [matter()], lists }))).toEqual(['commitment_due o1 s1']);
  });

  it('a subgroup is answered for by its branch, the study group by its secretary, others by the office', () => {
    const of = (unitId: string) => told(ground({ matters: [matter({ unitId })] }))[0];
    expect(of('sub')).toBe('commitment_due o1 s1');
    expect(of('study')).toBe('commitment_due secretary');
    expect(of('business')).toBe('commitment_due staff');
    expect(of('group')).toBe('commitment_due staff');
  });

  it('a branch without officers: nobody is told, and the digest names the unit', () => {
    const state = ground({ matters: [matter({ unitId: 'b2', unitName: '第二支部' })] });
    expect(told(state)).toEqual(['commitment_due']);
    expect(unansweredIn(state)).toEqual(['第二支部']);
  });

  it('overdue is another rule than due, and comes first; a case’s own day is the case’s', () => {
    const matters = [
      matter(),
      matter({ state: 'overdue', period: { key: '2022-10', label: '10月' } }),
      matter({ source: 'case', commitmentId: '9.1' }),
    ];
    expect(told(ground({ matters }))).toEqual(['commitment_overdue o1 s1', 'commitment_due o1 s1']);
  });

  it('of a case not a word says what it is', () => {
    const state = ground({ cases: [found()] });
    const [notice] = noticesOf(state);
    expect(told(state)).toEqual(['case_due o1 s1']);
    expect(JSON.stringify(notice?.content)).not.toMatch(/会议|督查|问题|3号/);
    expect(told(ground({ cases: [found({ dueOn: '2022-11-17' })] }))).toEqual([
      'case_overdue o1 s1',
    ]);
    expect(told(ground({ cases: [found({ dueOn: '2022-11-26' })] }))).toEqual([]);
    expect(told(ground({ cases: [found({ dueOn: null })] }))).toEqual([]);
  });

  it('what was put right is its checker’s, never of whoever did it, and no more the branch’s', () => {
    expect(told(ground({ cases: [putRight('o1')] }))).toEqual(['rectification_waiting staff']);
    expect(told(ground({ cases: [putRight('staff')] }))).toEqual(['rectification_waiting']);
  });

  it('a list waits for the level above: a branch’s for the office, the others’ for the leaders', () => {
    const submitted = { state: 'submitted', confirmedBy: 'o1' } as const;
    expect(told(ground({ lists: [list(submitted)] }))).toEqual(['list_waiting staff']);
    const above = list({ ...submitted, level: 'organ-committee', unitId: 'committee' });
    expect(told(ground({ lists: [above] }))).toEqual(['list_waiting leader']);
    const own = list({ ...above, confirmedBy: 'leader' });
    expect(told(ground({ lists: [own] }))).toEqual(['list_waiting']);
  });

  it('a statement waits for the level above whoever made it', () => {
    expect(told(ground({ statements: [statement('b1', 'o1')] }))).toEqual([
      'statement_waiting staff',
    ]);
    expect(told(ground({ statements: [statement('committee', 'staff')] }))).toEqual([
      'statement_waiting leader',
    ]);
  });
});

describe('told once', () => {
  const ids = (state: Ground) => [...messagesById(noticesOf(state)).keys()];

  it('the same on another day is the same message; another period, day or submission is another', () => {
    const now = NOW + 3 * 86_400_000;
    const state = { matters: [matter()], cases: [found()] };
    const first = ids(ground(state)).filter((id) => !id.startsWith('digest'));
    expect(ids(ground({ ...state, now }))).toEqual(expect.arrayContaining(first));
    const december = matter({ period: { key: '2022-12', label: '12月' } });
    expect(ids(ground({ matters: [december] }))).not.toContain(first[0]);
    const later = ids(ground({ cases: [found({ dueOn: '2022-11-25' })] }));
    expect(later.some((id) => first.includes(id))).toBe(false);
    const entry = { at: NOW, by: 'o1', action: 'list_submitted' };
    const again = (history: ResponsibilityList['history']) =>
      ids(ground({ lists: [list({ state: 'submitted', confirmedBy: 'o1', history })] }))[0];
    expect(again([entry])).not.toBe(again([entry, entry]));
  });

  it('whoever is an officer and named in the list is told once', () => {
    const lists = [list({ versions: [version(1, 'o1')] })];
    expect(ids(ground({ matters: [matter()], lists })).filter((id) => id.endsWith(':o1'))).toEqual([
      'commitment_due:4.1:b1:2022-11:o1',
    ]);
  });

  it('a rule that is off finds nothing', () => {
    const state = ground({ matters: [matter()], cases: [found()] });
    expect(noticesOf(state, ['commitment_due', 'digest']).map(({ occasion }) => occasion)).toEqual([
      'case_due',
    ]);
  });
});

describe('the digest', () => {
  it('counts by item, late units first, and what waits; it has no names', () => {
    const state = ground({
      matters: [
        matter({ state: 'overdue', unitName: '第二支部', unitId: 'b2' }),
        matter(),
        matter({ unitName: '第二支部', unitId: 'b2' }),
      ],
      cases: [putRight('o1')],
      statements: [statement('b1', 'o1')],
    });
    expect(digestOf(state)).toEqual({
      items: [
        { number: 4, title: '加强教育管理', overdue: 1, due: 2, units: ['第二支部', '第一支部'] },
      ],
      overdue: 1,
      due: 2,
      lists: 0,
      statements: 1,
      rectifications: 1,
    });
    const [notice] = workRules.digest.find(state);
    expect(notice).toMatchObject({
      key: '2022-11-14',
      memberIds: ['staff'],
      content: { theme: '党建工作每周提示', note: '逾期1项，到期2项，待办2件' },
    });
  });

  it('where nobody works for the committee there is nobody to tell', () => {
    expect(workRules.digest.find(ground({ officers: [] }))).toEqual([]);
  });
});

describe('the registry', () => {
  it.each(Object.entries(reminderRules))(
    '%s says whom it tells, when, and in few words',
    (_, rule) => {
      expect(rule.label.length).toBeGreaterThan(3);
      expect(rule.tells).not.toBe('');
      expect(rule.fires).not.toBe('');
      expect(rule.phrase.length).toBeLessThanOrEqual(5);
    },
  );

  it('only what people would stand at a closed door for warns before it is switched off', () => {
    const warned = Object.entries(reminderRules).flatMap(([id, { warning }]) =>
      warning ? [id] : [],
    );
    expect(warned).toEqual(['changed', 'cancelled', 'promoted']);
  });
});
