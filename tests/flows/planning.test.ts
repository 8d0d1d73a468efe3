import { randomUUID } from 'node:crypto';
import { MINUTE } from '@shared/domain/time';
import { openWorld, partyDay, shanghai, type World } from '../support/world';

const date = (day: string) => ({
  startsAt: shanghai(day, '14:00'),
  endsAt: shanghai(day, '15:30'),
});

describe('planning', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const officer = () => world.as('zhao-lei');
  const seriesOf = (days: readonly string[], requestId: string = randomUUID()) => {
    const { startsAt: _start, endsAt: _end, ...fields } = partyDay({ requestId });
    return { ...fields, dates: days.map(date) };
  };

  describe('the month’s fixed day', () => {
    it('is a draft for each date, in order, and the same request makes none anew', async () => {
      const input = seriesOf(['2022-12-23', '2022-11-25']);
      const made = await officer().ask('activities.createSeries', input);
      expect(made.activities.map(({ startsAt, series }) => [startsAt, series?.position])).toEqual([
        [date('2022-11-25').startsAt, 1],
        [date('2022-12-23').startsAt, 2],
      ]);
      expect(await officer().ask('activities.createSeries', input)).toEqual(made);
    });

    it('a single date moves without the others', async () => {
      const [first, second] = (
        await officer().ask('activities.createSeries', seriesOf(['2022-12-02', '2022-12-30']))
      ).activities;
      const { requestId: _made, ...fields } = partyDay(date('2022-12-05'));
      await officer().ask('activities.update', { activityId: first?.id ?? '', ...fields });
      const kept = await world.store.activities.byId(second?.id ?? '');
      expect(kept?.startsAt).toBe(date('2022-12-30').startsAt);
      const moved = await world.store.activities.byId(first?.id ?? '');
      expect(moved).toMatchObject({ ...date('2022-12-05'), series: { position: 1, of: 2 } });
    });

    it('one wrong date makes none of them', async () => {
      const requestId = randomUUID();
      const refused = await officer().refusal(
        'activities.createSeries',
        seriesOf(['2022-12-09', '2023-01-06'], requestId),
      );
      expect(refused).toMatchObject({ code: 'OUTSIDE_PLAN_YEAR' });
      const twice = seriesOf(['2022-12-09', '2022-12-09']);
      expect(await officer().refusal('activities.createSeries', twice)).toMatchObject({
        code: 'SERIES_DATES_REPEATED',
      });
      const drafts = await officer().ask('activities.list', {
        view: 'organising',
        when: 'upcoming',
        state: 'draft',
      });
      expect(
        drafts.activities.some(({ activity }) => activity.startsAt === date('2022-12-09').startsAt),
      ).toBe(false);
    });
  });

  describe('kinds', () => {
    const make = (fields: Parameters<typeof partyDay>[0]) =>
      officer().ask('activities.create', partyDay({ commitmentIds: [], ...fields }));

    it('a committee meeting expects the committee alone', async () => {
      const { id } = await make({ kind: 'branch_committee_meeting', ...date('2022-11-21') });
      expect(await world.publish(id, officer())).toBe(1);
      const { rows } = await officer().ask('attendance.roster', { activityId: id });
      expect(rows.map(({ memberId }) => memberId)).toEqual(['zhao-lei']);
    });

    it('a training expects whom the organiser chose', async () => {
      const chosen = ['sun-li', 'zhang-min'];
      const { id } = await make({
        kind: 'training',
        chosen,
        details: { lecturer: ' 演示·讲师 ', speaker: '不属于培训' },
        ...date('2022-11-22'),
      });
      expect(await world.publish(id, officer())).toBe(2);
      const { activity } = await officer().ask('activities.get', { activityId: id });
      expect(activity.details).toEqual({ lecturer: '演示·讲师' });
    });

    it('an analysis of thinking is held with heads alone: nobody is named', async () => {
      const { id } = await make({ kind: 'climate_meeting', ...date('2022-11-23') });
      expect(await world.publish(id, officer())).toBe(0);
      expect((await officer().ask('attendance.roster', { activityId: id })).rows).toEqual([]);
    });

    it('a democratic life meeting is not a branch’s to hold', async () => {
      const fields = partyDay({ kind: 'democratic_life_meeting', commitmentIds: [] });
      expect(await officer().refusal('activities.create', fields)).toMatchObject({
        code: 'UNIT_CANNOT_HOST',
      });
    });

    it('lines of the sheet are numbered by name, and a late comer to the list gets the next', async () => {
      const { id } = await make(date('2022-11-24'));
      await world.publish(id, officer());
      const { rows } = await officer().ask('attendance.roster', { activityId: id });
      expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
      const names = rows.map(({ name }) => name);
      expect(names).toEqual([...names].sort(new Intl.Collator('zh-Hans-CN').compare));
    });

    it('the next one begins from the last of its kind', async () => {
      const { activity } = await officer().ask('activities.last', {
        unitId: 'branch-3',
        kind: 'training',
      });
      expect(activity).toMatchObject({ kind: 'training', details: { lecturer: '演示·讲师' } });
    });
  });

  describe('postponing', () => {
    const opened = async (day: string) => {
      const { id } = await officer().ask('activities.create', partyDay(date(day)));
      await world.publish(id, officer());
      return id;
    };
    const move = (activityId: string, day: string) => ({
      activityId,
      requestId: randomUUID(),
      ...date(day),
      place: '一楼报告厅',
      reason: '会议室检修',
    });

    it('tells the new time to everybody on the list, with the old one and the reason kept', async () => {
      const id = await opened('2022-12-01');
      const moved = await officer().ask('activities.postpone', move(id, '2022-12-08'));
      expect(moved).toMatchObject({
        ...date('2022-12-08'),
        place: '一楼报告厅',
        checkIn: { opensAt: date('2022-12-08').startsAt - 30 * MINUTE },
        postponed: [{ ...date('2022-12-01'), reason: '会议室检修' }],
      });
      const mine = await world.as('sun-li').ask('activities.calendar', {
        view: 'attending',
        month: '2022-12',
      });
      const shown = mine.activities.find(({ activity }) => activity.id === id);
      expect(shown?.activity.startsAt).toBe(date('2022-12-08').startsAt);
      const record = await world.store.attendance.of(id, 'sun-li');
      expect(record?.startsAt).toBe(date('2022-12-08').startsAt);
    });

    it('twice the same is once', async () => {
      const id = await opened('2022-12-02');
      const input = move(id, '2022-12-12');
      await officer().ask('activities.postpone', input);
      const again = await officer().ask('activities.postpone', input);
      expect(again.postponed).toHaveLength(1);
    });

    it('is refused once the door has opened: somebody may have come', async () => {
      const id = await opened('2022-12-06');
      const before = world.clock.now;
      world.clock.now = date('2022-12-06').startsAt - 30 * MINUTE;
      expect(await officer().refusal('activities.postpone', move(id, '2022-12-13'))).toMatchObject({
        code: 'CHECK_IN_STARTED',
      });
      world.clock.now = before;
    });

    it('out of the plan’s year is refused while it counts for the plan', async () => {
      const id = await opened('2022-12-29');
      expect(await officer().refusal('activities.postpone', move(id, '2023-01-05'))).toMatchObject({
        code: 'OUTSIDE_PLAN_YEAR',
      });
    });
  });

  describe('a day of several branches', () => {
    it('is a draft for each, with one door, and invited again makes none anew', async () => {
      const host = await officer().ask('activities.create', partyDay(date('2022-12-15')));
      const invite = { activityId: host.id, unitIds: ['branch-1'] };
      const { activities } = await officer().ask('activities.inviteUnits', invite);
      expect(activities.map(({ unitId, state }) => [unitId, state.name])).toEqual([
        ['branch-1', 'draft'],
        ['branch-3', 'draft'],
      ]);
      expect(await officer().ask('activities.inviteUnits', invite)).toEqual({ activities });
      const theirs = activities.find(({ unitId }) => unitId === 'branch-1');
      await world.publish(host.id, officer());
      await world.publish(theirs?.id ?? '', world.as('qian-fang'));
      const [ours, other] = await Promise.all([
        officer().ask('activities.doorKey', { activityId: host.id }),
        world.as('qian-fang').ask('activities.doorKey', { activityId: theirs?.id ?? '' }),
      ]);
      expect(other).toMatchObject({ doorId: ours.doorId, keyHex: ours.keyHex });
      const seen = await world.as('sun-li').ask('activities.get', { activityId: host.id });
      expect(seen.jointWith).toEqual([{ activityId: theirs?.id, unitName: '第一支部' }]);
    });

    it('a branch that may not hold such a thing is not invited', async () => {
      const host = await officer().ask('activities.create', partyDay(date('2022-12-16')));
      const wrong = { activityId: host.id, unitIds: ['study-group'] };
      expect(await officer().refusal('activities.inviteUnits', wrong)).toMatchObject({
        code: 'UNIT_CANNOT_HOST',
      });
    });
  });

  describe('finding', () => {
    it('by unit, kind, state and item, within what one organises', async () => {
      const list = async (filter: object) =>
        (
          await officer().ask('activities.list', {
            view: 'organising',
            when: 'upcoming',
            ...filter,
          })
        ).activities;
      const trainings = await list({ kind: 'training' });
      expect(trainings.length).toBeGreaterThan(0);
      expect(trainings.every(({ activity }) => activity.kind === 'training')).toBe(true);
      const forItem = await list({ item: 4 });
      expect(forItem.length).toBeGreaterThan(0);
      for (const { activity } of forItem)
        expect(activity.serves.map(({ item }) => item)).toContain(4);
      expect(await list({ unitId: 'branch-1' })).toEqual([]);
      expect(
        (await list({ state: 'draft' })).every(({ activity }) => activity.state.name === 'draft'),
      ).toBe(true);
    });

    it('a month holds what begins in it, to the last minute in Shanghai', async () => {
      const last = shanghai('2022-12-31', '23:59');
      const input = partyDay({ startsAt: last, endsAt: last + MINUTE });
      const { id } = await officer().ask('activities.create', input);
      const monthOf = async (month: string) =>
        (await officer().ask('activities.calendar', { view: 'organising', month })).activities.map(
          ({ activity }) => activity.id,
        );
      expect(await monthOf('2022-12')).toContain(id);
      expect(await monthOf('2023-01')).not.toContain(id);
    });
  });
});
