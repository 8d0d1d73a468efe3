import { randomUUID } from 'node:crypto';
import { consentTo, registration } from '../support/joining';
import { openWorld, type World } from '../support/world';

describe('a volunteer from outside registers', () => {
  let world: World;

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const stranger = () => world.asAccount(randomUUID());

  it('sees the open teams, and is a volunteer of one with name, phone and category', async () => {
    const account = stranger();
    const open = await account.ask('session.open', {});
    expect(open).toMatchObject({
      bound: false,
      offices: [{ officeId: 'demo', teams: [{ unitId: 'fitness-volunteer-corps' }] }, {}],
    });
    const done = await account.ask('volunteers.register', registration());
    expect(done).toMatchObject({ name: '演示·叶青', officeName: '演示市体育局' });
    const me = await account.ask('session.me', {});
    expect(me).toMatchObject({
      memberClass: 'not_party_member',
      agreed: expect.arrayContaining(['volunteer', 'phone']),
      memberships: [{ unitId: 'fitness-volunteer-corps', roles: ['volunteer'] }],
    });
    const member = await world.store.organisation.member(me.memberId);
    expect(member).toMatchObject({
      phone: '13900000001',
      volunteer: { category: 'university', instructorLevel: null },
    });
    expect(JSON.stringify(member?.history)).not.toContain('13900000001');
  });

  it('the same act again gives the same answer, another account with the number is refused', async () => {
    const account = stranger();
    const first = await account.ask('volunteers.register', registration());
    expect(await account.ask('volunteers.register', registration())).toEqual(first);
    const other = await stranger().refusal('volunteers.register', registration());
    expect(other.code).toBe('PHONE_REGISTERED');
  });

  it('of several who register with one number at once, one is taken', async () => {
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => stranger().call('volunteers.register', registration())),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('one account that sends twice at once is one volunteer', async () => {
    const account = stranger();
    await Promise.all([1, 2, 3].map(() => account.ask('volunteers.register', registration())));
    const { total } = await world.db
      .collection('members')
      .where({ officeId: 'demo', phone: '13900000001' })
      .count();
    expect(total).toBe(1);
  });

  it('a number from WeChat does as well', async () => {
    world.wechat.numbers.set('code-1', '13900000009');
    const phone = { kind: 'wechat', code: 'code-1' } as const;
    const account = stranger();
    await account.ask('volunteers.register', registration({ phone }));
    await account.ask('volunteers.register', registration({ phone }));
  });

  it('nothing is stored without the consents, the notice and the risks in force', async () => {
    const refusal = (fields: Parameters<typeof registration>[0]) =>
      stranger().refusal('volunteers.register', registration(fields));
    expect(await refusal({ consents: consentTo('phone') })).toMatchObject({
      code: 'CONSENT_NEEDED',
      data: { purpose: 'volunteer' },
    });
    expect((await refusal({ consents: consentTo('volunteer') })).code).toBe('CONSENT_NEEDED');
    expect((await refusal({ noticeVersion: 'old' })).code).toBe('NOTICE_CHANGED');
    expect((await refusal({ risksVersion: 'old' })).code).toBe('NOTICE_CHANGED');
  });

  it('a sports instructor names the level; nobody else has one', async () => {
    const level = { category: 'sports_instructor', instructorLevel: null } as const;
    const refusal = await stranger().refusal('volunteers.register', registration(level));
    expect(refusal.code).toBe('INSTRUCTOR_LEVEL_MISSING');
    const account = stranger();
    await account.ask('volunteers.register', registration({ instructorLevel: 'first' }));
    const { memberId } = await account.ask('session.me', {});
    const member = await world.store.organisation.member(memberId);
    expect(member?.volunteer?.instructorLevel).toBeNull();
  });

  it('from 14 to 17 the guardian’s consent is noted; under 14 there is no way in', async () => {
    const account = stranger();
    await account.ask('volunteers.register', registration({ age: 'minor_with_guardian_consent' }));
    const { memberId } = await account.ask('session.me', {});
    const member = await world.store.organisation.member(memberId);
    expect(member?.volunteer?.guardianConsentAt).toBe(world.clock.now);
    const child = { ...registration(), age: 'under_14' };
    const reply = await stranger().send('volunteers.register', child);
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });

  it('a team that is closed, or is none, takes nobody', async () => {
    const team = 'fitness-volunteer-corps';
    await world.as('he-ping').ask('volunteers.openTeam', { unitId: team, open: false });
    const closed = await stranger().refusal('volunteers.register', registration());
    expect(closed.code).toBe('TEAM_NOT_OPEN');
    const branch = registration({ unitId: 'branch-3' });
    expect((await stranger().refusal('volunteers.register', branch)).code).toBe('TEAM_NOT_OPEN');
    const unit = await world.store.organisation.unit('demo', team);
    expect(unit?.history.at(-1)).toMatchObject({ action: 'sign_up_closed', by: 'he-ping' });
    const opened = { unitId: 'branch-3', open: true };
    expect((await world.as('he-ping').refusal('volunteers.openTeam', opened)).code).toBe(
      'NOT_A_VOLUNTEER_TEAM',
    );
  });

  it('who is bound already does not register a second time', async () => {
    const refusal = await world.as('zhang-min').refusal('volunteers.register', registration());
    expect(refusal.code).toBe('ACCOUNT_BOUND');
  });
});
