import type { CommitmentProgress, UnitProgress } from '@shared/domain/board/schema';
import {
  commitmentFigure,
  overallChips,
  periodChips,
  recordNote,
  sourceLines,
  unitTiles,
} from './progress-words';
import { type Item, recordsOf, selectProgress } from './selection';

const held = Date.UTC(2022, 5, 24, 6);

const unit = (unitId: string, column: string, over: Partial<UnitProgress> = {}): UnitProgress => ({
  unitId,
  unitName: unitId,
  column,
  named: true,
  explanation: '',
  state: 'record',
  n: 0,
  m: null,
  dueOn: null,
  latest: null,
  recordIds: [],
  besideIds: [],
  periods: [],
  ...over,
});

const commitment = (
  id: string,
  units: UnitProgress[],
  over: Partial<CommitmentProgress> = {},
): CommitmentProgress => ({
  id,
  title: id,
  quotes: [],
  level: 'branch',
  levelInferred: false,
  rule: 'perUnitCount',
  basis: { plan: null, committee: null, proposed: null },
  state: 'record',
  n: 0,
  m: null,
  counts: 'records',
  explanation: '',
  latest: null,
  recordIds: units.flatMap(({ recordIds }) => recordIds),
  units,
  ...over,
});

const record = (id: string, unitId: string, at: number) => ({
  id,
  family: 'activity' as const,
  kind: 'theme_party_day',
  kindLabel: '主题党日',
  title: id,
  unitId,
  unitName: unitId,
  at,
  stateLabel: '已结束',
});

const item: Item = {
  year: 2022,
  asOf: held,
  section: { ordinal: 2, title: '' },
  number: 4,
  title: '',
  text: '',
  measures: [],
  withdrawn: [],
  waiting: [],
  state: 'due',
  n: 1,
  m: 2,
  counts: 'branches',
  commitments: [
    commitment('4.0', [unit('b3', 'b3')]),
    commitment('4.2', [unit('b3', 'b3', { n: 2, recordIds: ['old', 'new'] })]),
    commitment('4.1', [
      unit('b3', 'b3', { state: 'done', n: 1, m: 1, recordIds: ['old'], latest: held }),
      unit('b4', 'b4', { state: 'due', n: 0, m: 1 }),
    ]),
  ],
  records: [record('old', 'b3', held), record('new', 'b3', held + 1), record('else', 'b9', held)],
};

describe('what stands behind a figure', () => {
  it('a cell opens the commitments of its column: targets first, then those with records', () => {
    const selected = selectProgress(item, { column: 'b3' });
    expect(selected.map(({ commitment: { id } }) => id)).toEqual(['4.1', '4.2', '4.0']);
    expect(selected[0]?.records.map(({ id }) => id)).toEqual(['old']);
  });

  it('a record that serves several commitments is listed once, the newest first', () => {
    const records = recordsOf(selectProgress(item, { column: 'b3' }));
    expect(records.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('a column nobody asked shows nothing', () => {
    expect(selectProgress(item, { column: 'study-group' })).toEqual([]);
  });

  it('a unit can be asked for one commitment alone', () => {
    const selected = selectProgress(item, { unitId: 'b4', commitmentId: '4.1' });
    expect(selected.map(({ units }) => units.map(({ unitId }) => unitId))).toEqual([['b4']]);
  });
});

describe('how progress reads', () => {
  it('a tile gives the day it was done, or that it is still missing', () => {
    const open = jest.fn();
    const tiles = unitTiles(item.commitments[2]?.units ?? [], open);
    expect(tiles.map(({ note }) => note)).toEqual(['6月24日', '还没有']);
    tiles[1]?.onTap?.();
    expect(open).toHaveBeenCalledWith(expect.objectContaining({ unitId: 'b4' }));
  });

  it('a quarter met after its end says so', () => {
    const period = {
      key: '2022-Q2',
      label: '二季度',
      state: 'met',
      n: 1,
      m: 1,
      current: false,
      lastDay: '2022-06-30',
      metAt: Date.UTC(2022, 6, 6),
      late: true,
      recordIds: ['a'],
    } as const;
    const open = { ...period, metAt: null, n: 0, recordIds: [] };
    expect(periodChips([{ ...period, recordIds: ['a'] }])).toMatchObject([
      { state: 'done', note: '7月6日补' },
    ]);
    expect(periodChips([{ ...open, state: 'overdue' }])).toMatchObject([{ note: '没有做' }]);
    expect(periodChips([{ ...open, state: 'not_yet' }])).toMatchObject([
      { state: 'todo', note: '还没有' },
    ]);
  });

  it('over several units a quarter says how many of them met it, and stands as its worst', () => {
    const quarter = (state: 'met' | 'overdue' | 'not_yet') => ({
      key: '2022-Q2',
      label: '二季度',
      state,
      n: 0,
      m: 1,
      current: false,
      lastDay: '2022-06-30',
      metAt: null,
      late: false,
      recordIds: [],
    });
    const of = (...states: Parameters<typeof quarter>[0][]) =>
      overallChips(states.map((state) => ({ periods: [quarter(state)] })));
    expect(of('met', 'overdue', 'not_yet')).toEqual([
      { key: '2022-Q2', title: '二季度', state: 'overdue', note: '1/3' },
    ]);
    expect(of('met', 'met')).toMatchObject([{ state: 'done', note: '2/2' }]);
    // One unit alone has chips of its own, with days.
    expect(of('met')).toEqual([]);
  });

  it('the plan’s words, the committee’s decision and a proposal are never mixed', () => {
    const basis = { plan: null, committee: null, proposed: null };
    expect(sourceLines({ basis: { ...basis, plan: '原文写“定期”，没有写次数' }, m: null })).toEqual(
      [],
    );
    expect(sourceLines({ basis: { ...basis, plan: '原文写明：全年至少1次' }, m: 6 })).toEqual([
      '原文写明：全年至少1次',
    ]);
    expect(sourceLines({ basis: { ...basis, proposed: '建议全年至少4次' }, m: null })).toEqual([
      '建议全年至少4次',
    ]);
    expect(commitmentFigure({ n: 5, m: 6 })).toBe('5/6');
    expect(commitmentFigure({ n: 10, m: null })).toBe('10条');
  });

  it('a record says when, who, what and how it stands', () => {
    expect(recordNote(record('r', '二支部', held))).toBe('6月24日 二支部 主题党日，已结束');
  });
});
