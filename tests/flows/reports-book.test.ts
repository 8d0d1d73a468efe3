import { randomUUID } from 'node:crypto';
import { checkInWindowOf } from '@shared/domain/activity/check-in-window';
import { activityKinds } from '@shared/domain/activity/kinds';
import { type Activity, type ActivityKind, newlyPlanned } from '@shared/domain/activity/schema';
import { expectedAt } from '@shared/domain/attendance/roster';
import type { Attendance } from '@shared/domain/attendance/schema';
import { withSource } from '@shared/domain/attendance/sources';
import { HOUR } from '@shared/domain/time';
import JSZip from 'jszip';
import { demoPeople } from '../../scripts/demo/people';
import { openWorld, shanghai, type World } from '../support/world';

const KINDS: readonly ActivityKind[] = [
  'theme_party_day',
  'branch_general_meeting',
  'branch_committee_meeting',
  'party_lecture',
];

const branch = demoPeople.filter(({ memberships }) =>
  memberships.some(({ unitId }) => unitId === 'branch-3'),
);

const heldOn = (month: number, kind: ActivityKind, at: number): Activity => {
  const day = `2022-${String(month).padStart(2, '0')}-${String(3 + at * 6).padStart(2, '0')}`;
  const startsAt = shanghai(day, '14:00');
  const endsAt = startsAt + HOUR;
  return {
    id: `held-${month}-${at}`,
    officeId: 'demo',
    kind,
    unitId: 'branch-3',
    unitName: '第三支部',
    planYear: 2022,
    theme: `${month}月${activityKinds[kind].label}`,
    place: '会议室',
    startsAt,
    endsAt,
    checkIn: checkInWindowOf(activityKinds[kind], startsAt, endsAt),
    serves: [],
    state: { name: 'closed', closedAt: endsAt, counts: null },
    details: {},
    chosen: [],
    ...newlyPlanned,
    createdBy: 'zhao-lei',
    history: [],
  };
};

const rosterOf = (activity: Activity): Attendance[] =>
  branch.map((person, index) => {
    const expected = expectedAt(activity, person, { as: 'due', number: index + 1 });
    return withSource(
      { ...expected, open: false },
      {
        at: activity.startsAt,
        arrival: 'on_time',
        method: 'paper_sheet',
        enteredBy: 'zhao-lei',
        requestId: null,
        receivedAt: activity.startsAt,
        standing: { name: 'counts' },
      },
    );
  });

describe('the year book of a branch', () => {
  let world: World;
  const officer = () => world.as('zhao-lei');
  const begin = () =>
    officer().ask('reports.start', {
      request: { of: 'year', paper: 'year_book', unitId: 'branch-3', year: 2022 },
      requestId: randomUUID(),
    });

  const untilReady = async (reportId: string) => {
    for (;;) {
      const seen = await officer().ask('reports.advance', { reportId });
      if (seen.state === 'ready') return seen;
    }
  };

  beforeAll(async () => {
    world = await openWorld(shanghai('2022-12-30', '09:00'));
    for (let month = 1; month <= 12; month += 1) {
      for (const [at, kind] of KINDS.entries()) {
        const activity = heldOn(month, kind, at);
        await world.store.activities.add(activity);
        await world.store.attendance.writeRoster(rosterOf(activity));
      }
    }
  });
  afterAll(() => world.close());

  it('of 48 activities holds the record and the sheet of each, the ledger, the matrix and named leaves', async () => {
    const { id } = await begin();
    const ready = await untilReady(id);
    expect(ready.progress.done).toBe(ready.progress.of);
    const file = await officer().ask('reports.file', { reportId: id });
    const zip = await JSZip.loadAsync(Buffer.from(file.base64, 'base64'));
    const workbook = (await zip.file('xl/workbook.xml')?.async('text')) ?? '';
    const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(sheets).toEqual(
      expect.arrayContaining([
        '封面',
        '三会一课台账',
        '主题党日记录',
        '党员考勤',
        '签到表',
        '党费',
      ]),
    );
    const order = sheets.indexOf('签到表') + 1;
    const signing = (await zip.file(`xl/worksheets/sheet${order}.xml`)?.async('text')) ?? '';
    // Each sheet from a page of its own: one break less than there are sheets.
    expect(Number(/manualBreakCount="(\d+)"/.exec(signing)?.[1])).toBeGreaterThanOrEqual(47);
  });

  it('can be left half-way and returned to, also after a crash in the middle of a step', async () => {
    const { id } = await begin();
    const report = await world.store.reports.one(id);
    if (!report) throw new Error('no report');
    // As a crash leaves it: leaves are kept, and nobody has counted them.
    await world.db.collection('reports').doc(id).update({ done: 3, state: 'making' });
    const listed = await officer().ask('reports.list', {});
    expect(listed.reports.find((one) => one.id === id)).toMatchObject({
      state: 'making',
      progress: { done: 3 },
    });
    expect(await officer().refusal('reports.file', { reportId: id })).toMatchObject({
      code: 'REPORT_NOT_READY',
    });
    await untilReady(id);
    const kept = await world.store.reports.leaves(report, 0, 1000);
    expect(kept.map(({ number }) => number)).toEqual(report.leaves.map((_, at) => at + 1));
    expect(new Set(kept.map(({ id: leafId }) => leafId)).size).toBe(kept.length);
  });

  it('two who call for its next step at once make it once', async () => {
    const { id } = await begin();
    await world.db.collection('reports').doc(id).update({ done: 0, state: 'making' });
    await Promise.all([untilReady(id), untilReady(id)]);
    const report = await world.store.reports.one(id);
    expect(report).toMatchObject({ state: 'ready', done: report?.leaves.length });
    const total = (await world.db.collection('report_leaves').where({ reportId: id }).count())
      .total;
    expect(total).toBe(report?.leaves.length);
  });

  it('its pages can be read some at a time, to be printed without a workbook', async () => {
    const { id } = await begin();
    const { progress } = await untilReady(id);
    const titles: string[] = [];
    let from: number | null = 0;
    while (from !== null) {
      const page: { papers: { title: string }[]; next: number | null } = await officer().ask(
        'reports.pages',
        { reportId: id, from },
      );
      titles.push(...page.papers.map(({ title }) => title));
      from = page.next;
    }
    expect(titles).toHaveLength(progress.of);
    expect(titles[0]).toBe('党支部年度台账');
  });

  it('is no single page', async () => {
    const request = { of: 'year', paper: 'year_book', unitId: 'branch-3', year: 2022 } as const;
    expect(
      await officer().refusal('reports.paper', { request, requestId: randomUUID() }),
    ).toMatchObject({ code: 'PAPER_NOT_OFFERED' });
  });
});
