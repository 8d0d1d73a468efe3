import { randomUUID } from 'node:crypto';
import { openWorld, shanghai, type World } from '../support/world';

const TODAY = '2022-11-18';

describe('the people of the office', () => {
  let world: World;

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const staff = () => world.as('he-ping');
  const officer = () => world.as('zhao-lei');
  const idsOf = ({ people }: { people: { memberId: string }[] }) =>
    people.map(({ memberId }) => memberId);

  it('an officer sees the own branch, staff and leader the office, nobody another office', async () => {
    const own = await officer().ask('people.list', {});
    expect(own.next).toBeNull();
    expect(own.people.every(({ places }) => places.some((p) => p.unitId === 'branch-3'))).toBe(
      true,
    );
    expect(idsOf(own)).toContain('zhang-min');
    for (const reader of ['he-ping', 'li-jianguo', 'wu-di']) {
      const all: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await world.as(reader).ask('people.list', { cursor });
        all.push(...idsOf(page));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(new Set(all).size).toBe(all.length);
      expect(all).toContain('liu-yang');
      expect(all).not.toContain('other-member');
    }
    const foreign = { unitId: 'branch-2' };
    expect((await officer().refusal('people.list', foreign)).code).toBe('FORBIDDEN');
    expect((await officer().refusal('people.list', { show: 'former' })).code).toBe('FORBIDDEN');
    for (const memberId of ['liu-yang', 'other-member', 'nobody']) {
      expect((await officer().refusal('people.get', { memberId })).code).toBe('NOT_FOUND');
    }
  });

  it('is searched by name, taken literally, and filtered by unit, role and binding', async () => {
    const find = async (input: object) => idsOf(await staff().ask('people.list', input));
    expect(await find({ search: '张敏' })).toEqual(['zhang-min']);
    expect(await find({ search: '.*' })).toEqual([]);
    expect(await find({ unitId: 'study-group' })).toEqual(
      expect.arrayContaining(['chen-jing', 'li-jianguo']),
    );
    expect(await find({ role: 'administrator' })).toEqual(['wu-di']);
    expect(await find({ unitId: 'branch-3', bound: false })).toHaveLength(1);
    expect(await find({ unitId: 'branch-3', role: 'branch_officer' })).toEqual(['zhao-lei']);
    const strange = await staff().ask('people.list', { cursor: 'not-a-place' });
    expect(strange.people.length).toBeGreaterThan(0);
  });

  it('counts each person of the office once, in however many units', async () => {
    const { units, people } = await staff().ask('people.units', {});
    const sum = units.reduce((total, unit) => total + (unit.people ?? 0), 0);
    const everybody = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await staff().ask('people.list', { cursor });
      for (const id of idsOf(page)) everybody.add(id);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(people).toBe(everybody.size);
    expect(sum).toBeGreaterThan(everybody.size);
    const own = await officer().ask('people.units', {});
    expect(own.people).toBeNull();
    expect(own.units.filter((unit) => unit.people !== null).map(({ unitId }) => unitId)).toEqual([
      'branch-3',
    ]);
  });

  const newcomer = (fields: object = {}) => ({
    requestId: randomUUID(),
    unitId: 'branch-3',
    name: '演示·新同志',
    memberClass: 'full_member' as const,
    post: null,
    phone: '13800001234',
    rosterKey: null,
    leading: false,
    young: true,
    from: TODAY,
    isNamesake: false,
    ...fields,
  });

  it('somebody is added once, however often it is sent, and namesakes only knowingly', async () => {
    const input = newcomer();
    const first = await officer().ask('people.add', input);
    expect(await officer().ask('people.add', input)).toEqual(first);
    const view = await officer().ask('people.get', first);
    expect(view).toMatchObject({ maskedPhone: '138****1234', isBound: false, young: true });
    expect(view.history).toMatchObject([{ title: '添加到名册', byName: '演示·赵磊' }]);
    expect(JSON.stringify(view)).not.toContain('13800001234');
    const twin = newcomer({ phone: null });
    expect((await officer().refusal('people.add', twin)).code).toBe('NAMESAKE_EXISTS');
    const second = await officer().ask('people.add', { ...twin, isNamesake: true });
    expect(second.memberId).not.toBe(first.memberId);
    const team = newcomer({ unitId: 'fitness-volunteer-corps', name: '演示·某志愿者' });
    expect((await staff().refusal('people.add', team)).code).toBe('VOLUNTEERS_REGISTER');
  });

  it('an officer corrects post and class of the own people; staff correct everything', async () => {
    const memberId = 'zhou-tao';
    const post = { unitId: 'branch-3', post: '宣传委员' };
    await officer().ask('people.correct', { memberId, memberClass: 'full_member', post });
    const name = { memberId, name: '演示·周涛涛' };
    const refusal = await officer().refusal('people.correct', name);
    expect(refusal.code).toBe('CORRECTED_BY_COMMITTEE');
    await staff().ask('people.correct', { ...name, rosterKey: 'A-17', phone: '13900005678' });
    const view = await officer().ask('people.get', { memberId });
    expect(view).toMatchObject({
      name: '演示·周涛涛',
      memberClass: 'full_member',
      rosterKey: 'A-17',
    });
    expect(view.memberships[0]?.post).toBe('宣传委员');
    expect(view.history.map(({ title, lines }) => [title, lines])).toEqual([
      [
        '更正资料',
        ['姓名：演示·周涛 → 演示·周涛涛', '手机号：无 → 139****5678', '工号：无 → A-17'],
      ],
      ['更正资料', ['单位：第三支部', '党员类别：预备党员 → 正式党员', '职务：无 → 宣传委员']],
    ]);
    const foreign = { memberId: 'liu-yang', memberClass: 'full_member' as const };
    expect((await officer().refusal('people.correct', foreign)).code).toBe('NOT_FOUND');
    const own = { memberId: 'zhao-lei', post };
    expect((await officer().refusal('people.correct', own)).code).toBe('CORRECTED_BY_COMMITTEE');
  });

  it('a number its owner took back is not put down again by somebody else', async () => {
    await world.as('sun-li').ask('consents.withdraw', { purpose: 'phone' });
    const phone = { memberId: 'sun-li', phone: '13900005678' };
    expect((await staff().refusal('people.correct', phone)).code).toBe('PHONE_WITHOUT_CONSENT');
    await staff().ask('people.correct', { memberId: 'sun-li', rosterKey: 'A-18' });
  });

  it('a role is given from one day to another, and gives its right on those days alone', async () => {
    const give = { memberId: 'sun-li', unitId: 'branch-3', roles: ['branch_officer' as const] };
    await staff().ask('people.setRoles', { ...give, from: '2022-11-20', to: '2022-11-30' });
    const mayPublish = async () => (await world.as('sun-li').call('people.units', {})).ok;
    expect(await mayPublish()).toBe(false);
    world.clock.now = shanghai('2022-11-20', '08:00');
    expect(await mayPublish()).toBe(true);
    world.clock.now = shanghai('2022-12-01', '08:00');
    expect(await mayPublish()).toBe(false);
    const { memberships } = await staff().ask('people.get', { memberId: 'sun-li' });
    expect(memberships.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2022-12-01', null],
      ['2022-11-20', '2022-11-30'],
      ['2021-01-01', '2022-11-19'],
    ]);
  });

  it('nobody sets their own roles, and an office keeps an administrator in the app', async () => {
    const none = { unitId: 'organ-committee', roles: [], from: TODAY, to: null };
    const self = { ...none, memberId: 'he-ping' };
    expect((await staff().refusal('people.setRoles', self)).code).toBe('NOT_ONESELF');
    const last = { ...none, memberId: 'wu-di' };
    expect((await staff().refusal('people.setRoles', last)).code).toBe('ADMINISTRATOR_NEEDED');
    const end = { memberId: 'wu-di', unitId: 'organ-committee', lastDay: TODAY };
    expect(
      await staff().refusal('people.endMembership', { ...end, reason: 'other' }),
    ).toMatchObject({
      code: 'ADMINISTRATOR_NEEDED',
    });
    const second = { ...none, memberId: 'zhang-min', roles: ['administrator' as const] };
    await staff().ask('people.setRoles', second);
    await staff().ask('people.setRoles', last);
    expect((await world.as('wu-di').refusal('people.units', {})).code).toBe('FORBIDDEN');
  });

  it('two administrators who take the right from each other at once do not both lose it', async () => {
    const unitId = 'organ-committee';
    const none = { unitId, roles: [], from: TODAY, to: null };
    await staff().ask('people.setRoles', {
      ...none,
      memberId: 'zhang-min',
      roles: ['administrator'],
    });
    await Promise.all([
      world.as('zhang-min').call('people.setRoles', { ...none, memberId: 'wu-di' }),
      world.as('wu-di').call('people.setRoles', { ...none, memberId: 'zhang-min' }),
    ]);
    const left = await staff().ask('people.list', { role: 'administrator' });
    expect(left.people.length).toBeGreaterThan(0);
  });

  it('a subgroup stands below its branch; its officers come from the branch officer', async () => {
    const { unitId } = await staff().ask('people.addUnit', {
      requestId: randomUUID(),
      name: '第一党小组',
      kind: 'branch_subgroup',
      parentId: 'branch-3',
      from: TODAY,
    });
    await officer().ask('people.join', { memberId: 'sun-li', unitId, from: TODAY });
    expect(idsOf(await officer().ask('people.list', { unitId }))).toEqual(['sun-li']);
    const stranger = { memberId: 'liu-yang', unitId, from: TODAY };
    expect((await officer().refusal('people.join', stranger)).code).toBe('NOT_FOUND');
    expect((await staff().refusal('people.join', stranger)).code).toBe('NOT_IN_BRANCH');
    const { units } = await officer().ask('people.units', {});
    const at = units.findIndex((unit) => unit.unitId === unitId);
    expect(units[at - 1]?.unitId).toBe('branch-3');
    const wrong = { requestId: randomUUID(), name: '第二党小组', from: TODAY };
    const under = { ...wrong, kind: 'branch_subgroup', parentId: 'organ-committee' } as const;
    expect((await staff().refusal('people.addUnit', under)).code).toBe('UNIT_PLACE_WRONG');
    const same = { ...wrong, name: '第一党小组', kind: 'branch_subgroup', parentId: 'branch-3' };
    expect(await staff().send('people.addUnit', same)).toMatchObject({
      error: { code: 'UNIT_NAME_TAKEN' },
    });
    const end = { unitId: 'branch-3', lastDay: '2022-12-31' };
    expect((await staff().refusal('people.endUnit', end)).code).toBe('UNIT_HAS_UNITS');
  });

  it('a renamed branch keeps its records; what was held keeps the name of its day', async () => {
    const activityId = await world.themePartyDay();
    await staff().ask('people.renameUnit', { unitId: 'branch-3', name: '机关第三支部' });
    const { activity } = await world.as('zhang-min').ask('activities.get', { activityId });
    expect(activity.unitName).toBe('第三支部');
    const me = await world.as('zhang-min').ask('session.me', {});
    expect(me.memberships[0]?.unitName).toBe('机关第三支部');
    const taken = { unitId: 'branch-2', name: '机关第三支部' };
    expect((await staff().refusal('people.renameUnit', taken)).code).toBe('UNIT_NAME_TAKEN');
  });
});
