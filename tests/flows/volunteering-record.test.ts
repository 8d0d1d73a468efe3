import { randomUUID } from 'node:crypto';
import { consentTexts } from '@shared/domain/consent/texts';
import { openWorld, type World } from '../support/world';

describe('the record and what is drawn from it', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  const span = { from: '2022-01-01', to: '2022-12-31' };

  it('a statement has a number and a code; a look-up tells masked name, hours and dates, and no more', async () => {
    const volunteer = world.as('lin-xiao');
    const record = await volunteer.ask('volunteering.myRecord', {});
    expect(record.waitingMinutes).toBeGreaterThan(0);
    const input = { requestId: randomUUID(), ...span };
    const issued = await volunteer.ask('volunteering.issueStatement', input);
    expect(issued).toMatchObject({ number: '2022-0001', minutes: record.minutes });
    expect(await volunteer.ask('volunteering.issueStatement', input)).toEqual(issued);
    const nobody = world.asAccount(undefined);
    const { number, code } = issued;
    const found = await nobody.ask('volunteering.verify', { number, code: code.toLowerCase() });
    expect(found).toEqual({
      result: 'valid',
      number,
      officeName: '演示市体育局',
      maskedName: '演示·林*',
      minutes: record.minutes,
      ...span,
      issuedOn: '2022-11-18',
    });
    const guess = { number, code: 'AAAA-AAAA' };
    expect(await nobody.ask('volunteering.verify', guess)).toEqual({ result: 'unknown' });
    const revoke = { number, reason: '时长有误' };
    await world.as('xu-ning').ask('volunteering.revokeStatement', revoke);
    expect(await nobody.ask('volunteering.verify', { number, code })).toMatchObject({
      result: 'revoked',
    });
  });

  it('people of the office join an open team by their own hand; its leader finds nobody by name', async () => {
    const unitId = 'fitness-volunteer-corps';
    const member = world.as('zhang-min');
    const { joinable } = await member.ask('corps.profile', {});
    expect(joinable.map((team) => team.unitId)).toEqual([unitId]);
    expect((await member.refusal('corps.enrol', { unitId })).code).toBe('CONSENT_NEEDED');
    await member.ask('consents.give', {
      purpose: 'volunteer',
      version: consentTexts.volunteer.version,
    });
    for (const _again of [1, 2]) {
      expect(await member.ask('corps.enrol', { unitId })).toMatchObject({ from: '2022-11-18' });
    }
    const mine = await member.ask('corps.profile', {});
    expect(mine).toMatchObject({ category: 'party_member', teams: [{ unitId }], joinable: [] });
    const { rows } = await world.as('xu-ning').ask('corps.roster', { unitId });
    expect(rows.filter(({ memberId }) => memberId === 'zhang-min')).toHaveLength(1);
    expect((await world.as('xu-ning').refusal('people.list', { search: '张' })).code).toBe(
      'FORBIDDEN',
    );
    expect((await member.refusal('corps.enrol', { unitId: 'branch-3' })).code).toBe(
      'TEAM_NOT_OPEN',
    );
  });

  it('without confirmed service there is nothing to state', async () => {
    const input = { requestId: randomUUID(), ...span };
    const refusal = await world.as('zhang-min').refusal('volunteering.issueStatement', input);
    expect(refusal.code).toBe('NOTHING_CONFIRMED');
  });

  it('19. a Party member’s hours are theirs, the event its host’s; the board shows both and the corps', async () => {
    const summary = await world.as('he-ping').ask('volunteering.summary', { year: 2022 });
    expect(summary).toMatchObject({ events: 4, byUnit: [{ unitId: 'fitness-volunteer-corps' }] });
    expect(summary.personTimes).toBe(12);
    const item = await world.as('he-ping').ask('board.item', { number: 15 });
    // 15.3c: n of the three kinds the plan names, each with its head-count.
    const corps = item.commitments.find(({ id }) => id === '15.3c');
    expect(corps).toMatchObject({ n: 3, m: 3, state: 'done' });
    const titles = item.records.map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining(['公园健身器材巡查', '高校师生 4人', '社会体育指导员 3人']),
    );
    const empty = await world.as('qian-fang').ask('volunteering.summary', { year: 2022 });
    expect(empty).toMatchObject({ events: 0, minutes: 0 });
  });
});
