import type { Commitment } from '../plan/schema';
import { HOUR, instantOf, MINUTE } from '../time';
import { activityKinds } from './kinds';
import { type PlanInForce, type ScheduleRequest, scheduleOf } from './schedule';

const at = (date: string, time: string) => instantOf(date, time) ?? 0;
const NOW = at('2022-11-18', '09:00');

const commitment = (id: string, item: number): Commitment => ({
  id,
  item,
  title: `举措${id}`,
  quotes: [],
  explicit: false,
  units: ['branch:*'],
  level: 'branch',
  levelInferred: true,
  rule: 'evidenceOnly',
  alsoShow: [],
  target: null,
  checklist: [],
  evidence: [],
  undefinedPeriod: null,
  privacy: null,
});
const plan: PlanInForce = {
  year: 2022,
  text: {
    sections: [
      {
        ordinal: 1,
        title: '一',
        items: [{ number: 4, title: '第四条', text: '第四条。', measures: [] }],
      },
    ],
  },
  commitments: [commitment('4.1', 4), commitment('9.1', 9)],
};
const request = (fields: Partial<ScheduleRequest> = {}): ScheduleRequest => ({
  kind: 'theme_party_day',
  theme: '学条例',
  place: '会议室',
  startsAt: at('2022-11-18', '14:00'),
  endsAt: at('2022-11-18', '15:30'),
  commitmentIds: ['4.1'],
  ...fields,
});

describe('scheduling an activity', () => {
  it('works out its window, its plan year and what it counts for', () => {
    expect(scheduleOf(request(), 'branch', plan, NOW)).toMatchObject({
      ok: true,
      data: {
        planYear: 2022,
        checkIn: { opensAt: at('2022-11-18', '13:30'), closesAt: at('2022-11-18', '15:30') },
        serves: [{ commitmentId: '4.1', title: '举措4.1', item: 4, itemTitle: '第四条' }],
      },
    });
  });

  it('a commitment chosen twice counts once', () => {
    const schedule = scheduleOf(request({ commitmentIds: ['4.1', '4.1'] }), 'branch', plan, NOW);
    expect(schedule.ok && schedule.data.serves).toHaveLength(1);
  });

  it('without commitments it needs no plan, and may lie in any year', () => {
    const free = request({
      commitmentIds: [],
      startsAt: at('2023-03-01', '14:00'),
      endsAt: at('2023-03-01', '15:00'),
    });
    for (const inForce of [plan, undefined]) {
      expect(scheduleOf(free, 'branch', inForce, NOW)).toMatchObject({
        ok: true,
        data: { planYear: 2023, serves: [] },
      });
    }
  });

  it('the year is the one in Asia/Shanghai', () => {
    const first = { startsAt: at('2023-01-01', '00:00'), endsAt: at('2023-01-01', '01:00') };
    expect(scheduleOf(request(first), 'branch', plan, NOW)).toMatchObject({
      error: { code: 'OUTSIDE_PLAN_YEAR', data: { year: 2022 } },
    });
    const last = { startsAt: first.startsAt - MINUTE, endsAt: first.endsAt };
    expect(scheduleOf(request(last), 'branch', plan, NOW).ok).toBe(true);
  });

  it.each([
    ['UNIT_CANNOT_HOST', request(), 'study_group', plan],
    ['ACTIVITY_TIME_INVALID', request({ endsAt: at('2022-11-18', '14:00') }), 'branch', plan],
    ['ACTIVITY_IN_PAST', request({ startsAt: NOW - HOUR, endsAt: NOW }), 'branch', plan],
    ['PLAN_NOT_IN_FORCE', request(), 'branch', undefined],
    ['UNKNOWN_COMMITMENT', request({ commitmentIds: ['4.1', '4.9'] }), 'branch', plan],
    ['UNKNOWN_COMMITMENT', request({ commitmentIds: ['9.1'] }), 'branch', plan],
  ] as const)('refuses %s', (code, wish, unitKind, inForce) => {
    expect(scheduleOf(wish, unitKind, inForce, NOW)).toMatchObject({ ok: false, error: { code } });
  });

  it('one that has begun can still be put down: a meeting may start before its officer does', () => {
    const begun = request({ startsAt: NOW - HOUR, endsAt: NOW + MINUTE });
    expect(scheduleOf(begun, 'branch', plan, NOW).ok).toBe(true);
  });
});

describe('kinds of activity', () => {
  it.each(Object.entries(activityKinds))(
    '%s has a form that can be used as it is',
    (_name, kind) => {
      expect(kind.label).toMatch(/^[\u4e00-\u9fff]+$/);
      expect(kind.hostedBy.length).toBeGreaterThan(0);
      expect(new Set(kind.templates.map(({ id }) => id)).size).toBe(kind.templates.length);
      for (const { durationMinutes, theme } of kind.templates) {
        expect(durationMinutes).toBeGreaterThan(0);
        expect(theme.length).toBeLessThanOrEqual(40);
      }
    },
  );
});
