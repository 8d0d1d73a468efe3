import { randomUUID } from 'node:crypto';
import { notice } from '@shared/domain/consent/notice';
import { DAY, MINUTE } from '@shared/domain/time';
import { byCode, consentTo, invited, join, NEWCOMER, partFrom } from '../support/joining';
import { MORNING, openWorld, type World } from '../support/world';

describe('binding by an invitation', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.clock.now = MORNING;
    await partFrom(world, NEWCOMER.memberId);
  });

  const officer = () => world.as('zhao-lei');
  const stranger = () => world.asAccount(randomUUID());
  const invite = () => invited(world);

  it('shows whose entry it is, masked, and binds on confirmation', async () => {
    const { code, link, expiresAt, name } = await invite();
    expect(code).toMatch(/^[A-Z0-9]{8}$/);
    expect(link).toBe(`https://example.test/join?i=${code}`);
    expect(expiresAt).toBe(MORNING + 7 * DAY);
    const account = stranger();
    const typed = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase();
    const seen = await account.ask('binding.look', byCode(typed));
    expect(seen).toMatchObject({ unitName: '第三支部', officeName: '演示市体育局' });
    expect(seen.maskedName).toMatch(/^演示·.\*$/);
    expect(await account.refusal('session.me', {})).toMatchObject({ code: 'NOT_BOUND' });
    const { ticket } = seen;
    const request = { ticket, consents: consentTo('attendance') };
    const done = await account.ask('binding.confirm', request);
    expect(done).toEqual({ name, unitName: '第三支部', officeName: '演示市体育局' });
    expect(await account.ask('session.me', {})).toMatchObject({
      memberId: NEWCOMER.memberId,
      agreed: ['attendance'],
    });
  });

  it('the same confirmation again gives the same answer, also much later', async () => {
    const { code } = await invite();
    const account = stranger();
    const { ticket } = await account.ask('binding.look', byCode(code));
    const first = await account.ask('binding.confirm', { ticket, consents: [] });
    world.clock.now += DAY;
    expect(await account.ask('binding.confirm', { ticket, consents: [] })).toEqual(first);
    const member = await world.store.organisation.member(NEWCOMER.memberId);
    expect(member?.history.filter(({ action }) => action === 'bound').length).toBeGreaterThan(0);
  });

  it('the code works once: nobody else gets in with it', async () => {
    const { code } = await invite();
    await join(stranger(), { kind: 'invitation', code });
    const refusal = await stranger().refusal('binding.look', byCode(code));
    expect(refusal.code).toBe('INVITATION_UNKNOWN');
  });

  it('of two accounts that redeem the same invitation at once, one wins', async () => {
    const { code } = await invite();
    const accounts = Array.from({ length: 5 }, stranger);
    const tickets = await Promise.all(
      accounts.map(async (account) => (await account.ask('binding.look', byCode(code))).ticket),
    );
    const replies = await Promise.all(
      accounts.map((account, at) =>
        account.call('binding.confirm', { ticket: tickets[at] ?? '', consents: [] }),
      ),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    for (const reply of replies) {
      if (!reply.ok) expect(reply.error.code).toMatch(/^(MEMBER_BOUND|INVITATION_UNKNOWN)$/);
    }
    const bound = await Promise.all(accounts.map((account) => account.call('session.me', {})));
    expect(bound.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('of two invitations that one account redeems at once, one wins and the other stays', async () => {
    await partFrom(world, 'sun-li');
    const other = { memberId: 'sun-li', unitId: 'branch-3' };
    const codes = [(await invite()).code, (await invited(world, other)).code];
    const account = stranger();
    const tickets = await Promise.all(
      codes.map(async (code) => (await account.ask('binding.look', byCode(code))).ticket),
    );
    const replies = await Promise.all(
      tickets.map((ticket) => account.call('binding.confirm', { ticket, consents: [] })),
    );
    expect(replies.map((reply) => (reply.ok ? 'ok' : reply.error.code)).sort()).toEqual([
      'ACCOUNT_BOUND',
      'ok',
    ]);
    const left = codes[replies.findIndex(({ ok }) => !ok)] ?? '';
    await join(stranger(), { kind: 'invitation', code: left });
  });

  it('a new invitation takes the place of the one before', async () => {
    const [first, second] = [await invite(), await invite()];
    const account = stranger();
    expect((await account.refusal('binding.look', byCode(first.code))).code).toBe(
      'INVITATION_UNKNOWN',
    );
    await join(account, { kind: 'invitation', code: second.code });
  });

  it('the same request for an invitation gives the same code; only its hash is kept', async () => {
    const request = { ...NEWCOMER, requestId: randomUUID() };
    const answers = await Promise.all(
      [1, 2, 3].map(() => officer().ask('binding.invite', request)),
    );
    const codes = new Set(answers.map(({ code }) => code));
    expect(codes.size).toBe(1);
    const stored = await world.store.binding.invitationOf(NEWCOMER.memberId);
    expect(JSON.stringify(stored)).not.toContain([...codes][0]);
  });

  it('is over after seven days, and says so', async () => {
    const { code, expiresAt } = await invite();
    const account = stranger();
    const { ticket } = await account.ask('binding.look', byCode(code));
    world.clock.now = expiresAt - MINUTE;
    const late = await account.ask('binding.look', byCode(code));
    world.clock.now = expiresAt;
    expect(await account.refusal('binding.look', byCode(code))).toMatchObject({
      code: 'INVITATION_EXPIRED',
      data: { expiredAt: expiresAt },
    });
    for (const each of [ticket, late.ticket]) {
      const refusal = await account.refusal('binding.confirm', { ticket: each, consents: [] });
      expect(refusal.code).toMatch(/^(TICKET|INVITATION)_EXPIRED$/);
    }
  });

  it('a revoked one lets nobody in, also where it had been looked at before', async () => {
    const { code } = await invite();
    const account = stranger();
    const { ticket } = await account.ask('binding.look', byCode(code));
    expect(await officer().ask('binding.revoke', NEWCOMER)).toMatchObject({ state: 'unbound' });
    const refusal = await account.refusal('binding.confirm', { ticket, consents: [] });
    expect(refusal.code).toBe('INVITATION_UNKNOWN');
    expect((await officer().refusal('binding.revoke', NEWCOMER)).code).toBe('NOTHING_TO_REVOKE');
  });

  it('shows and stores nothing before the notice in force was accepted', async () => {
    const { code } = await invite();
    const old = { ...byCode(code), noticeVersion: '2000-01' };
    expect((await stranger().refusal('binding.look', old)).code).toBe('NOTICE_CHANGED');
    const account = stranger();
    const { ticket } = await account.ask('binding.look', byCode(code));
    const consents = [{ purpose: 'attendance' as const, version: '2000-01' }];
    const refusal = await account.refusal('binding.confirm', { ticket, consents });
    expect(refusal.code).toBe('NOTICE_CHANGED');
    expect(notice.version).not.toBe('2000-01');
  });

  it('a ticket is good for the account that looked, and for nobody else', async () => {
    const { code } = await invite();
    const { ticket } = await stranger().ask('binding.look', byCode(code));
    for (const text of [ticket, 'x', `${ticket}x`, '']) {
      const refusal = await stranger().refusal('binding.confirm', { ticket: text, consents: [] });
      expect(refusal.code).toBe('TICKET_EXPIRED');
    }
  });

  it('who is bound already is told so, and gets no second entry', async () => {
    const { code } = await invite();
    expect((await world.as('zhang-min').refusal('binding.look', byCode(code))).code).toBe(
      'ACCOUNT_BOUND',
    );
    const whom = { memberId: 'zhang-min', unitId: 'branch-3', requestId: randomUUID() };
    expect((await officer().refusal('binding.invite', whom)).code).toBe('MEMBER_ALREADY_BOUND');
  });
});
