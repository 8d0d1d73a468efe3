import fc from 'fast-check';
import { QUARTERS, topicsIn, withCopies, withMoved, withoutTopic, withTopic } from './plan';
import type { StudyTopic } from './plan-schema';
import { TYPICAL_TOPICS } from './template';
import { topicStateOf } from './topic-state';

const words = (id: string, quarter: number) => ({
  id,
  quarter,
  title: `专题${id}`,
  mode: 'collective' as const,
  materials: [],
  speakers: [],
});

const plan = ['a', 'b', 'c'].reduce<StudyTopic[]>(
  (topics, id) => withTopic(topics, words(id, 1)),
  [],
);
const idsIn = (topics: readonly StudyTopic[], quarter: number) =>
  topicsIn(topics, quarter).map(({ id }) => id);

describe('a study plan', () => {
  it('a new topic comes at the end of its quarter, a changed one stays where it is', () => {
    expect(idsIn(plan, 1)).toEqual(['a', 'b', 'c']);
    const changed = withTopic(plan, { ...words('b', 1), title: '改过的' });
    expect(idsIn(changed, 1)).toEqual(['a', 'b', 'c']);
    expect(changed.find(({ id }) => id === 'b')?.title).toBe('改过的');
  });

  it('a topic moves to a place of any quarter; beyond the last is the end', () => {
    expect(idsIn(withMoved(plan, 'c', { quarter: 1, place: 1 }) ?? [], 1)).toEqual(['c', 'a', 'b']);
    const away = withMoved(plan, 'a', { quarter: 3, place: 99 }) ?? [];
    expect([idsIn(away, 1), idsIn(away, 3)]).toEqual([['b', 'c'], ['a']]);
    expect(withMoved(plan, 'x', { quarter: 1, place: 1 })).toBeUndefined();
  });

  it('what was taken out goes back to the place it is given', () => {
    const without = withoutTopic(plan, 'b');
    expect(idsIn(without, 1)).toEqual(['a', 'c']);
    expect(idsIn(withTopic(without, words('b', 1), 2), 1)).toEqual(['a', 'b', 'c']);
  });

  it('copies overwrite nothing: a title that is there is left out', () => {
    const copies = [{ ...words('z', 1), title: '专题a' }, words('d', 4)];
    const grown = withCopies(plan, copies);
    expect([idsIn(grown, 1), idsIn(grown, 4)]).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('whatever is moved, no topic is lost or doubled and each quarter counts from one', () => {
    const move = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      quarter: fc.integer({ min: 1, max: 4 }),
      place: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const full = withCopies(plan, [words('d', 2), words('e', 4)]);
        const moved = moves.reduce(
          (topics, { id, ...to }) => withMoved(topics, id, to) ?? [],
          full,
        );
        expect(moved.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
        for (const quarter of QUARTERS) {
          const orders = topicsIn(moved, quarter).map(({ order }) => order);
          expect(orders).toEqual(orders.map((_order, index) => index + 1));
        }
      }),
    );
  });

  it('the template has something in every quarter', () => {
    expect(new Set(TYPICAL_TOPICS.map(({ quarter }) => quarter))).toEqual(new Set(QUARTERS));
  });
});

describe('where a topic stands', () => {
  const session = { topicId: 'a', isHeld: true, isRecorded: false };
  const stateOf = (...args: [Parameters<typeof topicStateOf>[1], readonly string[]]) =>
    topicStateOf({ id: 'a' }, ...args);

  it('is planned until a session that took it up was held', () => {
    expect(stateOf([], [])).toBe('planned');
    expect(stateOf([{ ...session, isHeld: false }], [])).toBe('planned');
    expect(stateOf([{ ...session, topicId: 'b' }], [])).toBe('planned');
    expect(stateOf([session], [])).toBe('held');
  });

  it('is recorded with the record of a session that was held, not of one where nobody came', () => {
    expect(stateOf([{ ...session, isRecorded: true }], [])).toBe('recorded');
    expect(stateOf([session, { topicId: 'a', isHeld: false, isRecorded: true }], [])).toBe('held');
  });

  it('what is studied alone or in the field is held with its first entry in force', () => {
    expect(stateOf([], ['a'])).toBe('held');
    expect(stateOf([], ['b'])).toBe('planned');
  });
});
