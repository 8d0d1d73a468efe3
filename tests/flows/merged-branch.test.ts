import { randomUUID } from 'node:crypto';
import type { OutputOf } from '@shared/contract';
import { openWorld, shanghai, type World } from '../support/world';

const MAY = '2022-05-31';

describe('a changed target, and a branch that is merged in the year', () => {
  let world: World;
  let may: OutputOf<'board.get'>;
  let mayItem: OutputOf<'board.item'>;
  let before: OutputOf<'board.item'>;

  beforeAll(async () => {
    world = await openWorld();
    may = await staff().ask('board.get', { on: MAY });
    mayItem = await staff().ask('board.item', { number: 4, on: MAY });
    before = await staff().ask('board.item', { number: 4 });
  });
  afterAll(() => world.close());

  const staff = () => world.as('he-ping');
  const columns = ({ columns: all }: OutputOf<'board.get'>) => all.map(({ id }) => id);
  const commitment = ({ commitments }: OutputOf<'board.item'>, id: string) => {
    const found = commitments.find((one) => one.id === id);
    if (!found) throw new Error(`no commitment ${id}`);
    return found;
  };
  const setTarget = async (commitmentId: string, atLeast: number) => {
    const { seen, year } = await staff().ask('plan.listCommitments', {});
    const target = { atLeast, period: 'year', dueOn: null, soft: false } as const;
    await staff().ask('plan.changeCommitments', {
      requestId: randomUUID(),
      year,
      seen,
      reason: '第四季度起提高要求',
      act: { kind: 'target', commitmentId, target },
    });
  };

  it('six branches owe a theme Party day, the sixth among them', () => {
    expect(columns(may)).toContain('branch-6');
    expect(commitment(before, '4.1').m).toBe(6);
    const sixth = commitment(before, '4.1').units.find(({ unitId }) => unitId === 'branch-6');
    expect(sixth).toMatchObject({ named: true, column: 'branch-6', m: 1 });
  });

  it('the sixth branch is merged into the fifth: its people move, then it ends', async () => {
    const move = { unitId: 'branch-6', toUnitId: 'branch-5', on: '2022-11-18', preview: false };
    const { moving, staying } = await staff().ask('people.transferUnit', move);
    expect(staying).toEqual([]);
    expect(moving.length).toBeGreaterThan(0);
    await staff().ask('people.endUnit', { unitId: 'branch-6', lastDay: '2022-11-17' });
    await setTarget('4.8', 2);
  });

  it('from then on five owe it; what the sixth did stands in the bureau’s column and counts on', async () => {
    world.clock.now = shanghai('2022-11-19', '09:00');
    const board = await staff().ask('board.get', {});
    expect(columns(board)).not.toContain('branch-6');
    const now = await staff().ask('board.item', { number: 4 });
    expect(commitment(now, '4.1').m).toBe(5);
    // The sixth owes nothing any more: what it did is evidence, in the bureau’s column.
    const sixth = commitment(now, '4.1').units.find(({ unitId }) => unitId === 'branch-6');
    expect(sixth).toMatchObject({ named: false, column: 'bureau', m: null, state: 'record' });
    const held = commitment(before, '4.1').units.find(({ unitId }) => unitId === 'branch-6');
    expect(held?.recordIds.length).toBeGreaterThan(0);
    expect(commitment(now, '4.1').recordIds).toEqual(expect.arrayContaining(held?.recordIds ?? []));
    expect(commitment(now, '4.8')).toMatchObject({
      basis: { committee: expect.stringContaining('2') },
    });
  });

  it('its people are expected by the fifth branch, and the old rosters stay with the sixth', async () => {
    const { people } = await staff().ask('people.list', { unitId: 'branch-5' });
    const moved = people.filter(({ places }) => places.some(({ unitId }) => unitId === 'branch-5'));
    const activityId = await world.themePartyDay(
      {
        unitId: 'branch-5',
        startsAt: shanghai('2022-11-25', '14:00'),
        endsAt: shanghai('2022-11-25', '15:00'),
      },
      staff(),
    );
    const { rows } = await staff().ask('attendance.roster', { activityId });
    expect(rows.length).toBeGreaterThanOrEqual(moved.length - 1);
    const [old] = commitment(before, '4.1').units.find(({ unitId }) => unitId === 'branch-6')
      ?.recordIds ?? [''];
    const { activity } = await staff().ask('activities.get', { activityId: old ?? '' });
    expect(activity.unitName).toBe('第六支部');
  });

  it('the board of May stays as it was, with its column, its six and its targets', async () => {
    expect(await staff().ask('board.get', { on: MAY })).toEqual(may);
    expect(await staff().ask('board.item', { number: 4, on: MAY })).toEqual(mayItem);
  });
});
