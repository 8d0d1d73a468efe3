import fc from 'fast-check';
import { movesFrom, replacedBy, stateOf } from './moves';
import type { Entry } from './schema';

const WRITER = { writes: true, approves: false };
const APPROVER = { writes: false, approves: true };

const regime = (name: Entry['state']['name']) => ({
  kind: 'study_regime' as const,
  state: stateOf(name, { at: 1, by: 'x', reason: '有误' }),
});

describe('where an entry may go', () => {
  it.each([
    ['draft', WRITER, ['withdrawn']],
    ['draft', APPROVER, ['approved', 'withdrawn']],
    ['approved', WRITER, []],
    ['approved', APPROVER, ['in_force', 'draft', 'withdrawn']],
    ['in_force', WRITER, []],
    ['in_force', APPROVER, ['withdrawn']],
    ['withdrawn', APPROVER, []],
  ] as const)('a document in %s, by %j: %j', (state, rights, moves) => {
    expect(movesFrom(regime(state), rights)).toEqual(moves);
  });

  it('a fact is withdrawn and put back by whoever writes it; nobody approves it', () => {
    const note = (name: 'in_force' | 'withdrawn') => ({
      ...regime(name),
      kind: 'self_study' as const,
    });
    expect(movesFrom(note('in_force'), WRITER)).toEqual(['withdrawn']);
    expect(movesFrom(note('withdrawn'), WRITER)).toEqual(['in_force']);
    expect(movesFrom(note('in_force'), APPROVER)).toEqual([]);
  });
});

describe('taking the place of an older document', () => {
  const inForce = (id: string, at: number, kind: Entry['kind'], element: string | null) => ({
    id,
    kind,
    element,
    planYear: 2022,
    state: stateOf('in_force', { at, by: 'x' }),
  });

  it('only that of the same element goes, and only one checklist of a year stands', () => {
    const newer = inForce('b', 2, 'study_regime', '学习考勤');
    const others = [
      inForce('a', 1, 'study_regime', '学习考勤'),
      inForce('c', 1, 'study_regime', '学习档案'),
      {
        ...inForce('d', 1, 'study_regime', '学习考勤'),
        state: stateOf('draft', { at: 1, by: 'x' }),
      },
    ];
    expect(replacedBy(newer, others).map(({ id }) => id)).toEqual(['a']);
    const list = inForce('f', 2, 'study_checklist', null);
    const older = inForce('e', 1, 'study_checklist', null);
    expect(replacedBy(list, [older, { ...older, id: 'g', planYear: 2021 }])).toEqual([older]);
  });

  it('however many come into force at once, exactly one stays', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string(), fc.nat(3)), { selector: ([id]) => id, minLength: 1 }),
        (all) => {
          const documents = all.map(([id, at]) => inForce(id, at, 'study_regime', '学习考勤'));
          const gone = new Set(documents.flatMap((one) => replacedBy(one, documents)));
          expect(documents.filter((one) => !gone.has(one))).toHaveLength(1);
        },
      ),
    );
  });
});
