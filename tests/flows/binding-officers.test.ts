import { randomUUID } from 'node:crypto';
import { byCode, invited, join, NEWCOMER, partFrom } from '../support/joining';
import { MORNING, openWorld, type World } from '../support/world';

describe('what officers do for binding', () => {
  let world: World;

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const officer = () => world.as('zhao-lei');
  const inThird = (memberId: string) => ({ memberId, unitId: 'branch-3' });

  it('lists the unit with who is bound, invited and unbound', async () => {
    await partFrom(world, 'sun-li');
    const { expiresAt } = await invited(world);
    const { rows, next } = await officer().ask('binding.list', { unitId: 'branch-3' });
    expect(next).toBeNull();
    const stateOf = (id: string) => rows.find(({ memberId }) => memberId === id);
    expect(stateOf('zhang-min')).toMatchObject({ state: 'bound', expiresAt: null });
    expect(stateOf('sun-li')).toMatchObject({ state: 'unbound', expiresAt: null });
    expect(stateOf(NEWCOMER.memberId)).toMatchObject({ state: 'invited', expiresAt });
    for (const state of ['bound', 'invited', 'unbound'] as const) {
      const page = await officer().ask('binding.list', { unitId: 'branch-3', state });
      const expected = rows.filter((row) => row.state === state);
      expect(page.rows).toEqual(expected);
    }
  });

  it('searches by a part of the name, taken literally', async () => {
    const search = async (text: string) =>
      (await officer().ask('binding.list', { unitId: 'branch-3', search: text })).rows.map(
        ({ memberId }) => memberId,
      );
    expect(await search('张敏')).toEqual(['zhang-min']);
    expect(await search('王伟（')).toEqual(['wang-wei-retired']);
    expect(await search('.')).toEqual([]);
    expect(await search('(')).toEqual([]);
  });

  it('unbinds with a reason that the person reads, and nobody stays logged in', async () => {
    const account = world.asAccount('phone-of-the-newcomer');
    const { code } = await invited(world);
    await join(account, { kind: 'invitation', code });
    const reason = '换了新手机';
    const row = await officer().ask('binding.unbind', { ...NEWCOMER, reason });
    expect(row).toMatchObject({ state: 'unbound' });
    expect((await account.refusal('session.me', {})).code).toBe('NOT_BOUND');
    expect(world.loggedOut).toEqual(['phone-of-the-newcomer']);
    expect(await account.ask('session.open', {})).toMatchObject({
      bound: false,
      parted: { at: MORNING, reason, unitName: '第三支部', officeName: '演示市体育局' },
    });
    const member = await world.store.organisation.member(NEWCOMER.memberId);
    expect(member?.history.at(-1)).toMatchObject({ action: 'unbound', by: 'zhao-lei', reason });
    expect(JSON.stringify(member?.history)).not.toContain('phone-of-the-newcomer');

    // Invited anew, the word about the parting is taken back.
    await join(account, { kind: 'invitation', code: (await invited(world)).code });
    expect(await account.ask('session.open', {})).toEqual({ bound: true });
    await officer().ask('binding.unbind', { ...NEWCOMER, reason: '再换一次' });
    expect(await account.ask('session.open', {})).toMatchObject({ parted: { reason: '再换一次' } });
  });

  it('an invitation that was open when somebody was unbound does not come back to life', async () => {
    const { code } = await invited(world);
    const first = world.asAccount(randomUUID());
    await join(first, { kind: 'invitation', code });
    await officer().ask('binding.unbind', { ...NEWCOMER, reason: '绑错了人' });
    const refusal = await first.refusal('binding.look', byCode(code));
    expect(refusal.code).toBe('INVITATION_UNKNOWN');
  });

  it('nothing is unbound that is not, nor oneself', async () => {
    const unbind = (memberId: string) =>
      officer().refusal('binding.unbind', { ...inThird(memberId), reason: '换了手机' });
    expect((await unbind(NEWCOMER.memberId)).code).toBe('NOTHING_TO_UNBIND');
    expect((await unbind('zhao-lei')).code).toBe('CANNOT_UNBIND_SELF');
  });

  it('an officer never gets at an entry with rights beyond the officer’s own', async () => {
    const target = { memberId: 'he-ping', unitId: 'branch-1' };
    const other = world.as('qian-fang');
    const row = await other.ask('binding.of', target);
    expect(row).toMatchObject({ state: 'bound', mayHandle: false });
    const refusals = [
      await other.refusal('binding.unbind', { ...target, reason: '换了手机' }),
      await other.refusal('binding.invite', { ...target, requestId: randomUUID() }),
      await other.refusal('binding.revoke', target),
    ];
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['HANDLED_BY_COMMITTEE']));
    await world.as('wu-di').ask('binding.unbind', { ...target, reason: '换了手机' });
    await world.as('wu-di').ask('binding.invite', { ...target, requestId: randomUUID() });
  });

  it('nobody of another unit or office can be named through one’s own unit', async () => {
    const whom = { memberId: 'liu-yang', unitId: 'branch-3', requestId: randomUUID() };
    expect((await officer().refusal('binding.invite', whom)).code).toBe('NOT_FOUND');
    const abroad = { ...whom, memberId: 'other-member' };
    expect((await officer().refusal('binding.invite', abroad)).code).toBe('NOT_FOUND');
    const foreign = await world.as('other-officer').ask('binding.list', { unitId: 'branch-3' });
    expect(foreign.rows.map(({ memberId }) => memberId).sort()).toEqual([
      'other-committee',
      'other-member',
      'other-officer',
    ]);
  });
});
