import { randomUUID } from 'node:crypto';
import { consentTexts } from '@shared/domain/consent/texts';
import { consentTo } from '../support/joining';
import { fireTimer } from '../support/timer';
import { AT_THE_DOOR, checkInWith, MORNING, openWorld, type World } from '../support/world';

describe('consents', () => {
  let world: World;
  const zhang = () => world.as('zhang-min');
  const give = (purpose: keyof typeof consentTexts) =>
    zhang().ask('consents.give', { purpose, version: consentTexts[purpose].version });

  beforeEach(async () => {
    world = await openWorld(MORNING);
  });
  afterEach(() => world.close());

  it('withdrawing takes effect at once: the next check-in by phone is refused, with the way out', async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    await zhang().ask('consents.withdraw', { purpose: 'attendance' });
    const refusal = await zhang().refusal('attendance.checkIn', checkInWith(world, activityId));
    expect(refusal).toMatchObject({ code: 'CONSENT_NEEDED', data: { purpose: 'attendance' } });
    expect(refusal.message).toContain('纸质签到表');
    expect((await zhang().ask('session.me', {})).agreed).not.toContain('attendance');
  });

  it('agreeing at the door lets the same act in', async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    await zhang().ask('consents.withdraw', { purpose: 'attendance' });
    const act = checkInWith(world, activityId);
    await zhang().refusal('attendance.checkIn', act);
    await give('attendance');
    const { presence } = await zhang().ask('attendance.checkIn', act);
    expect(presence).toMatchObject({ method: 'code', requestId: act.requestId });
  });

  it('refusing leaves everything that does not need it: paper counts the same', async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    await zhang().ask('consents.withdraw', { purpose: 'attendance' });
    await world.as('zhao-lei').ask('attendance.enter', {
      activityId,
      memberIds: ['zhang-min'],
      method: 'paper_sheet',
      arrival: 'on_time',
      requestId: 'paper-sheet-1',
    });
    const { mine } = await zhang().ask('activities.get', { activityId });
    expect(mine).toMatchObject({ state: 'present', presence: { method: 'paper_sheet' } });
    await zhang().ask('activities.list', { view: 'attending', when: 'past' });
    await zhang().ask('board.get', {});
    await zhang().ask('myData.get', {});
  });

  it('records that exist stay when the consent goes', async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    await zhang().ask('attendance.checkIn', checkInWith(world, activityId));
    await zhang().ask('consents.withdraw', { purpose: 'attendance' });
    const { mine } = await zhang().ask('activities.get', { activityId });
    expect(mine?.state).toBe('present');
  });

  it('the phone number goes with its consent, and the audit does not tell it', async () => {
    const entry = { at: MORNING, by: 'test', action: 'set' };
    await world.store.organisation.changeMember('zhang-min', {}, { phone: '13800000000' }, entry);
    expect((await zhang().ask('consents.list', {})).maskedPhone).toBe('138****0000');
    expect((await zhang().ask('consents.withdraw', { purpose: 'phone' })).maskedPhone).toBeNull();
    expect((await world.store.organisation.member('zhang-min'))?.phone).toBeNull();
    await fireTimer(world, 'sealAudit');
    const links = await world.store.audit.from('demo', 1, 1000);
    const link = links.find(({ action }) => action === 'consent_withdrawn');
    expect(link).toMatchObject({ by: 'zhang-min', after: { purpose: 'phone', phone: null } });
    expect(JSON.stringify(links)).not.toContain('13800000000');
  });

  it('an imported roster does not put back a phone number that was withdrawn', async () => {
    await zhang().ask('consents.withdraw', { purpose: 'phone' });
    const staff = world.as('he-ping');
    const base64 = Buffer.from(
      '姓名,支部,党员类别,手机号\n演示·张敏,第三支部,预备党员,13800000000\n',
    ).toString('base64');
    const file = { requestId: randomUUID(), name: '名册.csv', base64 };
    const { id: importId } = await staff.ask('roster.createImport', file);
    await staff.ask('roster.advanceImport', { importId });
    const { rows } = await staff.ask('roster.importRows', { importId, verdict: 'change' });
    expect(rows[0]?.changes.map(({ field }) => field)).toEqual(['memberClass']);
  });

  it('a second withdrawal, or a second agreement, changes nothing', async () => {
    const once = await zhang().ask('consents.withdraw', { purpose: 'attendance' });
    world.clock.now += 1000;
    expect(await zhang().ask('consents.withdraw', { purpose: 'attendance' })).toEqual(once);
    const again = await give('attendance');
    world.clock.now += 1000;
    expect(await give('attendance')).toEqual(again);
    expect(again.consents.filter(({ purpose }) => purpose === 'attendance')).toHaveLength(2);
  });

  it('several at once all hold', async () => {
    await Promise.all([
      zhang().ask('consents.withdraw', { purpose: 'attendance' }),
      zhang().ask('consents.withdraw', { purpose: 'phone' }),
      give('volunteer'),
    ]);
    expect((await zhang().ask('session.me', {})).agreed).toEqual(['volunteer']);
  });

  it('nobody agrees to a text they did not see', async () => {
    const unseen = { purpose: 'volunteer', version: '1999-01' } as const;
    expect(await zhang().refusal('consents.give', unseen)).toMatchObject({
      code: 'NOTICE_CHANGED',
    });
  });

  it('a consent to an older text stays good, and the new one can be given beside it', async () => {
    const older = { ...consentTo('attendance')[0], version: '2020-01' };
    const consents = [
      { purpose: 'attendance', version: older.version, givenAt: 1, withdrawnAt: null },
    ];
    const entry = { at: MORNING, by: 'test', action: 'set' };
    await world.store.organisation.changeMember(
      'zhang-min',
      {},
      { consents: consents.map((one) => ({ ...one, purpose: 'attendance' as const })) },
      entry,
    );
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    await zhang().ask('attendance.checkIn', checkInWith(world, activityId));
    expect((await give('attendance')).consents.map(({ version }) => version)).toEqual([
      '2020-01',
      consentTexts.attendance.version,
    ]);
  });

  it('somebody who has left the office can still read and withdraw', async () => {
    const held = { unitId: 'branch-3', roles: ['member' as const], post: null };
    const memberships = [{ ...held, validFrom: '2021-01-01', validTo: '2022-10-31' }];
    const entry = { at: MORNING, by: 'test', action: 'ended' };
    await world.store.organisation.changeMember('zhang-min', {}, { memberships }, entry);
    const { consents } = await zhang().ask('consents.withdraw', { purpose: 'attendance' });
    expect(consents.find(({ purpose }) => purpose === 'attendance')?.withdrawnAt).toBe(MORNING);
  });

  it('the notice names the office and its own terms, to an account nobody knows as well', async () => {
    const stranger = world.asAccount('somebody-new');
    expect(await stranger.ask('consents.notice', { officeId: 'demo' })).toMatchObject({
      officeName: '演示市体育局',
      terms: { checkInTechnicalDays: 30, attendanceYears: 3 },
    });
    expect(await stranger.refusal('consents.notice', {})).toMatchObject({ code: 'NOT_FOUND' });
  });
});
