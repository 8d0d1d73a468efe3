import { randomUUID } from 'node:crypto';
import { HOUR, MINUTE } from '@shared/domain/time';
import { byHandAtTheDoor } from '../support/by-hand';
import { onPartyDay } from '../support/party-day';
import { fireTimer } from '../support/timer';
import { AT_THE_DOOR, checkInWith, MORNING, partyDay } from '../support/world';

type Wire = Readonly<Record<string, unknown>>;

describe('at the door, by hand', () => {
  const day = onPartyDay(AT_THE_DOOR);
  const { officer, staff, checkIn, close } = day;
  const { rowOf, enter, leave, undo } = byHandAtTheDoor(day);

  describe('people put on the list', () => {
    const add = (memberIds: string[], as: 'due' | 'sitting_in' = 'sitting_in', by = officer()) =>
      by.ask('attendance.addPeople', {
        activityId: day.activityId,
        memberIds,
        as,
        reason: '列席交流',
      });

    it('are found by name, with their unit and nothing else; two of one name are told apart', async () => {
      const found = async (search: string) =>
        (await officer().ask('attendance.candidates', { activityId: day.activityId, search }))
          .people;
      const [liu] = await found('刘洋');
      expect(liu).toEqual({
        memberId: 'liu-yang',
        name: '演示·刘洋',
        unitName: '第二支部',
        as: null,
      });
      const namesake = {
        ...(await day.world.store.organisation.member('liu-yang')),
        id: 'liu-yang-2',
      };
      const { name = '', officeId = 'demo', memberClass = 'full_member' } = namesake;
      const held = { unitId: 'branch-5', roles: ['member' as const], post: null };
      await day.world.store.organisation.addMember({
        id: 'liu-yang-2',
        officeId,
        name,
        memberClass,
        memberships: [{ ...held, validFrom: '2021-01-01', validTo: '2022-11-18' }],
      });
      const both = await found('刘洋');
      expect(both.map(({ unitName }) => unitName).sort()).toEqual(['第二支部', '第五支部']);
      await add(['liu-yang-2']);
      expect((await found('刘洋')).map(({ as }) => as).sort()).toEqual([null, 'sitting_in']);
      expect((await found('演示')).length).toBe(20);
      day.world.clock.now = MORNING + 24 * HOUR;
      const later = await day.world.themePartyDay({
        startsAt: day.world.clock.now,
        endsAt: day.world.clock.now + HOUR,
      });
      const { people } = await officer().ask('attendance.candidates', {
        activityId: later,
        search: '刘洋',
      });
      expect(people.map(({ memberId }) => memberId)).toEqual(['liu-yang']);
    });

    it('sit in beside those due: on the list, outside 应到', async () => {
      const before = (await officer().ask('attendance.counts', { activityId: day.activityId }))
        .counts;
      expect(await add(['liu-yang'])).toEqual({ added: ['liu-yang'], already: [] });
      expect(await add(['liu-yang'])).toEqual({ added: [], already: ['liu-yang'] });
      await checkIn('liu-yang');
      expect(await rowOf('liu-yang')).toMatchObject({
        as: 'sitting_in',
        from: '第二支部',
        state: 'present',
      });
      const { counts } = await close();
      expect(counts).toMatchObject({ expected: before.expected, present: 0, sittingIn: 1 });
    });

    it('who is put on as due counts as due, with the reason in the history', async () => {
      const before = (await officer().ask('attendance.counts', { activityId: day.activityId }))
        .counts;
      await add(['liu-yang'], 'due');
      const { counts } = await officer().ask('attendance.counts', { activityId: day.activityId });
      expect(counts.expected).toBe(before.expected + 1);
      const record = await day.world.store.attendance.of(day.activityId, 'liu-yang');
      expect(record?.history).toMatchObject([{ action: 'put_on_list', reason: '列席交流' }]);
    });

    it('each gets a line of their own, also when several add at once', async () => {
      const { rows: before } = await officer().ask('attendance.roster', {
        activityId: day.activityId,
      });
      const last = Math.max(...before.map(({ number }) => number));
      const guest = (name: string) =>
        officer().ask('attendance.addGuest', {
          activityId: day.activityId,
          name,
          from: '群众代表',
          requestId: randomUUID(),
        });
      await Promise.all([
        add(['liu-yang', 'qian-fang']),
        add(['chen-jing'], 'due', staff()),
        guest('演示·来宾甲'),
        guest('演示·来宾乙'),
        add(['li-jianguo']),
      ]);
      const { rows } = await officer().ask('attendance.roster', { activityId: day.activityId });
      const numbers = rows.map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(rows).toHaveLength(before.length + 6);
      expect(numbers.filter((number) => number > last)).toHaveLength(6);
      for (const row of before) {
        expect(rows.find(({ memberId }) => memberId === row.memberId)?.number).toBe(row.number);
      }
    });

    it('a guest without an account is entered like anybody else, once for each request', async () => {
      const requestId = randomUUID();
      const guest = {
        activityId: day.activityId,
        name: '演示·来宾',
        from: '入党积极分子',
        requestId,
      };
      const { memberId } = await officer().ask('attendance.addGuest', guest);
      expect(await officer().ask('attendance.addGuest', guest)).toEqual({ memberId });
      expect(await enter([memberId])).toMatchObject({ entered: [memberId] });
      expect(await rowOf(memberId)).toMatchObject({
        as: 'guest',
        from: '入党积极分子',
        state: 'present',
      });
      expect((await close()).counts).toMatchObject({ present: 0, sittingIn: 1 });
    });

    it('nobody who is not of the office that day', async () => {
      const as = 'due' as const;
      const people = {
        activityId: day.activityId,
        memberIds: ['liu-yang', 'nobody'],
        as,
        reason: '列席',
      };
      expect((await officer().refusal('attendance.addPeople', people)).code).toBe('UNKNOWN_PERSON');
      const other = { ...people, memberIds: ['other-member'] };
      expect((await officer().refusal('attendance.addPeople', other)).code).toBe('UNKNOWN_PERSON');
      expect(await rowOf('liu-yang')).toBeUndefined();
    });
  });

  it('a draft has no list yet: nobody is put on it, and nobody on leave', async () => {
    const { id } = await officer().ask('activities.create', partyDay());
    const draft = { activityId: id, requestId: randomUUID() };
    const codes = [
      await officer().refusal('attendance.addPeople', {
        activityId: id,
        memberIds: ['liu-yang'],
        as: 'sitting_in',
        reason: '列席交流',
      }),
      await officer().refusal('attendance.addGuest', { ...draft, name: '来宾', from: '群众' }),
      await officer().refusal('attendance.enterLeave', {
        ...draft,
        memberIds: ['sun-li'],
        class: 'official',
      }),
    ].map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['ACTIVITY_NOT_PUBLISHED']));
  });

  describe('taking somebody off the list', () => {
    const off = (memberId: string) => ({
      activityId: day.activityId,
      memberId,
      reason: '名单有误',
    });
    const taken = async () =>
      (await day.world.store.activities.byId(day.activityId))?.history.filter(
        ({ action }) => action === 'taken_off_list',
      );

    it('is for those who were never recorded, and stays in the history of the activity', async () => {
      await officer().ask('attendance.removePerson', off('sun-li'));
      await officer().ask('attendance.removePerson', off('sun-li'));
      expect(await rowOf('sun-li')).toBeUndefined();
      expect(await taken()).toMatchObject([
        { by: 'zhao-lei', reason: '名单有误', before: { memberId: 'sun-li', as: 'due' } },
      ]);
      const refusal = await day.world
        .as('sun-li')
        .refusal('attendance.checkIn', checkInWith(day.world, day.activityId));
      expect(refusal.code).toBe('NOT_ON_ROSTER');
      await fireTimer(day.world, 'sealAudit');
      const links = await day.world.store.audit.from('demo', 1, 1000);
      expect(
        links.filter(
          ({ action, recordId }) => action === 'taken_off_list' && recordId === day.activityId,
        ),
      ).toHaveLength(1);
    });

    it('a struck entry is a record too, and so is leave', async () => {
      const requestId = randomUUID();
      await enter(['sun-li'], { requestId });
      await undo(requestId);
      await leave(['zhou-tao']);
      for (const memberId of ['sun-li', 'zhou-tao']) {
        const refusal = await officer().refusal('attendance.removePerson', off(memberId));
        expect(refusal.code).toBe('RECORDED_ALREADY');
      }
      expect((await officer().refusal('attendance.removePerson', off('liu-yang'))).code).toBe(
        'NOT_ON_ROSTER',
      );
    });

    it.each([1, 2, 3])(
      'broken off before step %i is finished by the next try, and told once',
      async (step) => {
        let writes = 0;
        const fault = ({ action }: Wire) =>
          /database\.(modify|remove)/.test(String(action)) && ++writes >= step;
        await day.world.losing(fault, () =>
          officer().refusal('attendance.removePerson', off('sun-li')),
        );
        day.world.clock.now += MINUTE;
        await officer().ask('attendance.removePerson', off('sun-li'));
        expect(await rowOf('sun-li')).toBeUndefined();
        expect(await taken()).toHaveLength(1);
      },
    );

    it('racing a check-in, either the person is off or they are in', async () => {
      const [removed, checkedIn] = await Promise.all([
        officer().call('attendance.removePerson', off('sun-li')),
        day.world.as('sun-li').call('attendance.checkIn', checkInWith(day.world, day.activityId)),
      ]);
      expect([removed.ok, checkedIn.ok].filter(Boolean)).toHaveLength(1);
      expect((await rowOf('sun-li'))?.state).toBe(checkedIn.ok ? 'present' : undefined);
    });
  });
});
