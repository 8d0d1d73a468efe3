import { randomUUID } from 'node:crypto';
import { STUDY_REGIMES } from '@shared/domain/study/schema';
import { regime } from '../support/entries';
import { MORNING, openWorld, type World } from '../support/world';

describe('registers of entries', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(MORNING);
  });
  afterAll(() => world.close());

  const secretary = () => world.as('chen-jing');
  const staff = () => world.as('he-ping');
  const draft = async (fields = {}) => (await secretary().ask('entries.create', regime(fields))).id;
  const move = (entryId: string, name: 'draft' | 'approved' | 'in_force') =>
    staff().ask('entries.move', { entryId, to: { name } });
  const inForce = async (fields = {}) => {
    const entryId = await draft(fields);
    await move(entryId, 'approved');
    return move(entryId, 'in_force');
  };
  const read = (entryId: string) => secretary().ask('entries.get', { entryId });

  it('the secretary writes a draft, which serves what its kind usually serves', async () => {
    const input = regime();
    const entry = await secretary().ask('entries.create', input);
    expect(entry).toMatchObject({
      state: { name: 'draft' },
      planYear: 2022,
      number: '演示党组〔2022〕3号',
      serves: [{ commitmentId: '4.3', item: 4 }],
      mayChange: true,
      mayMoveTo: ['withdrawn'],
    });
    // The same request again meets its own document, also after it has gone on.
    await move(entry.id, 'approved');
    expect(await secretary().ask('entries.create', input)).toMatchObject({
      id: entry.id,
      state: { name: 'approved' },
    });
  });

  it('who writes it does not approve it; the level above does', async () => {
    const entryId = await draft();
    const approve = { entryId, to: { name: 'approved' as const } };
    expect((await secretary().refusal('entries.move', approve)).code).toBe('FORBIDDEN');
    const skip = { entryId, to: { name: 'in_force' as const } };
    expect((await staff().refusal('entries.move', skip)).code).toBe('ENTRY_STATE');
    expect((await move(entryId, 'approved')).state).toMatchObject({ by: 'he-ping', at: MORNING });
    expect((await move(entryId, 'draft')).state).toEqual({ name: 'draft' });
  });

  it('what somebody has taken on is changed no more, and no change overwrites another', async () => {
    const entryId = await draft();
    const { requestId: _r, unitId: _u, kind: _k, ...fields } = regime({ title: '学习考勤办法' });
    const change = { entryId, seen: 1, ...fields };
    expect(await secretary().ask('entries.change', change)).toMatchObject({
      title: '学习考勤办法',
      seen: 2,
    });
    expect(await secretary().ask('entries.change', change)).toMatchObject({ seen: 2 });
    const overtaken = { ...change, title: '另一个名称' };
    expect((await secretary().refusal('entries.change', overtaken)).code).toBe('ENTRY_CHANGED');
    await move(entryId, 'approved');
    const late = { ...overtaken, seen: 3 };
    expect((await secretary().refusal('entries.change', late)).code).toBe('ENTRY_NOT_OPEN');
  });

  it('a regime in force takes the place of the older one, which stays readable', async () => {
    const element = '学习通报';
    const older = await inForce({ element, title: '学习通报制度', on: '2020-05-06' });
    // Of an earlier year, and still holding in this one.
    expect(older).toMatchObject({ planYear: 2022, on: '2020-05-06' });
    world.clock.now += 1000;
    const newer = await draft({ element, title: '学习通报办法', number: '演示党组〔2022〕9号' });
    await move(newer, 'approved');
    const put = { entryId: newer, to: { name: 'in_force' as const, on: '2022-11-01' } };
    expect(await staff().ask('entries.move', put)).toMatchObject({ on: '2022-11-01' });
    expect(await staff().ask('entries.move', put)).toMatchObject({ state: { name: 'in_force' } });
    const { entry, history } = await read(older.id);
    expect(entry.state).toMatchObject({
      name: 'withdrawn',
      reason: '由《学习通报办法》（演示党组〔2022〕9号）代替',
    });
    expect(history.map(({ action }) => action)).toEqual([
      'created',
      'approved',
      'put_in_force',
      'replaced',
    ]);
    expect(history.at(-1)?.byName).toBe('演示·何平');
    expect(
      (await world.as('li-jianguo').ask('entries.get', { entryId: older.id })).entry.title,
    ).toBe('学习通报制度');
  });

  it('what is refused says why', async () => {
    const refused = async (fields: object) =>
      (await secretary().refusal('entries.create', regime(fields))).code;
    expect(await refused({ on: '2022-11-19' })).toBe('ENTRY_DATE_AHEAD');
    expect(await refused({ element: '学习打分' })).toBe('ENTRY_FIELD');
    expect(await refused({ element: null })).toBe('ENTRY_FIELD');
    expect(await refused({ link: 'http://example.test/a' })).toBe('ENTRY_FIELD');
    expect(await refused({ memberId: 'li-jianguo' })).toBe('ENTRY_FIELD');
    expect(await refused({ memberId: 'zhang-min' })).toBe('UNKNOWN_PERSON');
    expect(await refused({ commitmentIds: ['99.9'] })).toBe('UNKNOWN_COMMITMENT');
    expect(await refused({ unitId: 'branch-3' })).toBe('FORBIDDEN');
    const elsewhere = regime({ unitId: 'branch-3' });
    expect((await staff().refusal('entries.create', elsewhere)).code).toBe('ENTRY_NOT_OF_UNIT');
  });

  it('nobody of another unit reads it, and members of the unit read no draft', async () => {
    const entryId = await draft({ element: '学习交流' });
    const outside = world.as('zhao-lei');
    expect((await outside.refusal('entries.get', { entryId })).code).toBe('NOT_FOUND');
    const asked = { year: 2022, unitId: 'study-group' };
    expect(await outside.ask('entries.list', asked)).toMatchObject({ entries: [], mayWrite: [] });
    await world.store.organisation.addMember({
      id: 'group-member',
      officeId: 'demo',
      accountId: 'demo-account:group-member',
      name: '演示·中心组成员',
      memberClass: 'full_member',
      memberships: [
        {
          unitId: 'study-group',
          roles: ['member'],
          post: null,
          validFrom: '2021-01-01',
          validTo: null,
        },
      ],
    });
    const member = world.as('group-member');
    const list = await member.ask('entries.list', asked);
    expect(list.entries.map(({ state }) => state.name)).not.toContain('draft');
    expect(list.entries.map(({ title }) => title)).toContain('学习通报办法');
    await move(entryId, 'approved');
    expect((await member.ask('entries.get', { entryId })).entry.mayMoveTo).toEqual([]);
  });

  it('a list comes in pages, by kind, state, words and year', async () => {
    for (const element of STUDY_REGIMES) {
      for (const title of [`${element}制度甲`, `${element}制度乙`, `${element}制度丙`]) {
        world.clock.now += 1000;
        await draft({ element, title, requestId: randomUUID() });
      }
    }
    const asked = { year: 2022, unitId: 'study-group', states: ['draft' as const], search: '制度' };
    const first = await secretary().ask('entries.list', asked);
    expect(first.entries).toHaveLength(20);
    expect(first.entries[0]?.title).toBe('学习考核制度丙');
    const rest = await secretary().ask('entries.list', { ...asked, cursor: first.next ?? '' });
    expect(rest.entries.at(-1)?.title).not.toBe(first.entries.at(-1)?.title);
    expect(rest.next).toBeNull();
    const office = await staff().ask('entries.list', { year: 2022 });
    expect(office.entries.length).toBeGreaterThan(0);
    expect((await secretary().ask('entries.list', { ...asked, year: 2021 })).entries).toEqual([]);
  });
});
