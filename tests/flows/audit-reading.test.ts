import { randomUUID } from 'node:crypto';
import { tie } from '@cloud/runtime/tie';
import { createTimer } from '@cloud/timer/create-timer';
import type { InputOf } from '@shared/contract';
import { verifyChain } from '@shared/domain/audit/chain';
import { type AuditLink, auditLink } from '@shared/domain/audit/schema';
import { DAY } from '@shared/domain/time';
import * as z from 'zod/mini';
import { AT_THE_DOOR, checkInWith, MORNING, openWorld, type World } from '../support/world';

const linksOf = (lines: string): AuditLink[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => z.parse(auditLink, JSON.parse(line)));

describe('reading the audit', () => {
  let world: World;
  let activityId: string;
  const staff = () => world.as('he-ping');
  const seal = () =>
    createTimer({ db: world.db, clock: () => world.clock.now, log: () => {} })('sealAudit');

  beforeAll(async () => {
    world = await openWorld(MORNING);
    activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    await world.as('sun-li').ask('attendance.checkIn', checkInWith(world, activityId));
    const strike = { activityId, memberId: 'sun-li', reason: '登记错了人' };
    await world.as('zhao-lei').ask('attendance.strikeOut', strike);
    await world.as('wu-di').ask('office.setFilingNumber', {
      filingNumber: '演示备2022001号',
      reason: '备案完成',
    });
    await world.store.organisation.changeMember(
      'other-member',
      {},
      { leading: true },
      { at: AT_THE_DOOR, by: 'other-committee', action: 'updated', after: { leading: true } },
    );
    await seal();
  });
  afterAll(() => world.close());

  it('says who did what to whom, when and why, with names', async () => {
    const { rows } = await staff().ask('audit.list', { action: 'struck_out' });
    expect(rows).toEqual([
      expect.objectContaining({
        byName: '演示·赵磊',
        label: '演示·孙丽（学条例 强支部）',
        reason: '登记错了人',
        at: AT_THE_DOOR,
        before: expect.objectContaining({ state: 'present' }),
        after: { state: 'expected' },
      }),
    ]);
  });

  it('is filtered by who, by kind of record, by record, and by time', async () => {
    const count = async (filter: InputOf<'audit.list'>) =>
      (await staff().ask('audit.list', filter)).rows.length;
    expect(await count({ who: '孙丽' })).toBe(1);
    expect(await count({ by: 'zhao-lei', collection: 'attendance' })).toBe(1);
    expect(await count({ recordId: activityId })).toBe(2);
    expect(await count({ recordId: activityId, from: AT_THE_DOOR })).toBe(0);
    expect(await count({ recordId: activityId, until: AT_THE_DOOR })).toBe(2);
    expect(await count({ from: AT_THE_DOOR + 400 * DAY })).toBe(0);
    expect(await count({ who: '没有这个人' })).toBe(0);
    expect(await count({ who: '孙丽', by: 'zhao-lei' })).toBe(0);
    expect(await count({ collection: 'sessions' })).toBe(0);
  });

  it('comes page by page, newest first, without a gap or a double', async () => {
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await staff().ask('audit.list', { cursor });
      seen.push(...page.rows.map(({ sequence }) => sequence));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    const { links } = await staff().ask('audit.status', {});
    expect(seen).toEqual(Array.from({ length: links }, (_, index) => links - index));
  });

  it('an administrator sees changes of rights and settings alone, whatever they ask for', async () => {
    const administrator = world.as('wu-di');
    const all = await administrator.ask('audit.list', {});
    expect(all.collections).not.toContain('attendance');
    expect(all.rows.map(({ collection }) => collection)).toContain('offices');
    for (const { collection } of all.rows) expect(all.collections).toContain(collection);
    for (const filter of [{ collection: 'attendance' }, { recordId: activityId }]) {
      expect((await administrator.ask('audit.list', filter)).rows).toEqual([]);
    }
  });

  it('another office’s changes are not there', async () => {
    const { rows } = await staff().ask('audit.list', { by: 'other-committee' });
    expect(rows).toEqual([]);
    const theirs = await world.as('other-committee').ask('audit.list', {});
    expect(theirs.rows.map(({ by }) => by)).toEqual(['other-committee']);
  });

  it('an export holds by itself, and that it was taken is the chain’s next link', async () => {
    // From here on it fits into one part.
    const from = 200;
    const request = { requestId: randomUUID(), from };
    const taken = await staff().ask('audit.export', request);
    const links = linksOf(taken.lines);
    expect(verifyChain(links, tie)).toMatchObject({ holds: true, lastHash: taken.lastHash });
    expect(taken.next).toBeNull();
    await seal();
    // Sent again, it is the same part and no second act.
    expect(await staff().ask('audit.export', request)).toEqual(taken);
    await seal();
    const { rows } = await staff().ask('audit.list', { collection: 'audit_exports' });
    expect(rows.map(({ by, action, after }) => ({ by, action, after }))).toEqual([
      { by: 'he-ping', action: 'exported', after: { from, until: from + links.length - 1 } },
    ]);
  });

  it('a part of it can be taken from a link on, but not more than the act was for', async () => {
    const requestId = randomUUID();
    const part = await staff().ask('audit.export', { requestId, from: 3 });
    expect(linksOf(part.lines)[0]?.sequence).toBe(3);
    const before = await staff().ask('audit.export', { requestId, from: 1 });
    expect(before).toEqual({ lines: '', links: 0, lastHash: null, next: null });
    const beyond = await staff().ask('audit.export', { requestId: randomUUID(), from: 9999 });
    expect(beyond.links).toBe(0);
  });

  it('a long chain comes in parts that make one chain', async () => {
    const people = Array.from({ length: 420 }, (_, index) => ({
      id: `p-${index}`,
      officeId: 'demo',
      name: `演示·新人${index}`,
      memberClass: 'full_member' as const,
      memberships: [],
      phone: null,
      rosterKey: null,
      leading: false,
      young: false,
      volunteer: null,
      consents: [],
    }));
    const entry = { at: world.clock.now, by: 'he-ping', action: 'roster_imported' };
    await world.store.organisation.addMembers(people, entry);
    await seal();
    const requestId = randomUUID();
    let lines = '';
    let parts = 0;
    for (let from: number | null = 1; from !== null; parts += 1) {
      const part: { lines: string; next: number | null } = await staff().ask('audit.export', {
        requestId,
        from,
      });
      lines += part.lines;
      from = part.next;
    }
    expect(parts).toBeGreaterThan(1);
    expect(parts).toBe(Math.ceil(linksOf(lines).length / 500));
    expect(verifyChain(linksOf(lines), tie)).toMatchObject({ holds: true });
  });

  it('its state is its length, its newest seal, and whether the newest part holds', async () => {
    const { links, ...state } = await staff().ask('audit.status', {});
    expect(state).toMatchObject({ checked: 200, brokenAt: null, sealedAt: AT_THE_DOOR });
    const touched = links - 20;
    await world.db
      .collection('audit')
      .where({ officeId: 'demo', sequence: touched })
      .update({ by: 'nobody' });
    expect(await staff().ask('audit.status', {})).toMatchObject({ brokenAt: touched });
    await world.db.collection('audit').where({ officeId: 'demo', sequence: touched }).remove();
    expect(await staff().ask('audit.status', {})).toMatchObject({ brokenAt: touched + 1 });
  });
});
