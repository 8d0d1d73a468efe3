import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import { HOUR } from '@shared/domain/time';
import JSZip from 'jszip';
import readExcelFile from 'read-excel-file/node';
import { fireTimer } from '../support/timer';
import { AT_THE_DOOR, checkInWith, openWorld, shanghai, type World } from '../support/world';

type Request = InputOf<'reports.start'>['request'];

const ofYear = (paper: Request['paper'], unitId = 'branch-3'): Request => ({
  of: 'year',
  paper,
  unitId,
  year: 2022,
});

const bytesOf = ({ base64 }: { base64: string }) => Buffer.from(base64, 'base64');

describe('papers of an activity', () => {
  let world: World;

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const ofActivity = (paper: Request['paper'], activityId: string): Request => ({
    of: 'activity',
    paper,
    activityId,
  });

  const start = async (request: Request, person = world.as('zhao-lei')) =>
    person.ask('reports.start', { request, requestId: randomUUID() });

  const fileOf = async (request: Request, person = world.as('zhao-lei')) => {
    const { id, state } = await start(request, person);
    expect(state).toBe('ready');
    return person.ask('reports.file', { reportId: id });
  };

  it('the sheet is printed before the meeting, with a numbered line for everybody on the list', async () => {
    const activityId = await world.themePartyDay();
    const file = await fileOf(ofActivity('sign_in_blank', activityId));
    const [sheet] = await readExcelFile(bytesOf(file));
    const { rows } = await world.as('zhao-lei').ask('attendance.roster', { activityId });
    const lines = (sheet?.data ?? []).filter(([number]) => typeof number === 'number');
    expect(lines.map(([number, name]) => [number, name])).toEqual(
      rows
        .map(({ number, name }) => [number, name])
        .sort((left, right) => Number(left[0]) - Number(right[0])),
    );
    expect(file.fileName).toBe('学条例_强支部_签到表（空白）_2022-11-18.xlsx');
  });

  it('afterwards the sheet says who came when, and who was late', async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    await world.as('zhang-min').ask('attendance.checkIn', checkInWith(world, activityId));
    world.clock.now = shanghai('2022-11-18', '14:20');
    await world.as('sun-li').ask('attendance.checkIn', checkInWith(world, activityId));
    const { paper } = await world.as('zhao-lei').ask('reports.paper', {
      request: ofActivity('sign_in', activityId),
      requestId: randomUUID(),
    });
    const rows = paper.body.name === 'table' ? paper.body.rows : [];
    const lineOf = (name: string) =>
      rows.find(([, who]) => who?.text === name)?.map(({ text }) => text);
    expect(lineOf('演示·张敏')).toMatchObject({ 4: '13:55', 5: '' });
    expect(lineOf('演示·孙丽')).toMatchObject({ 4: '14:20', 5: '迟到' });
  });

  it('what begins like a formula stays text', async () => {
    const activityId = await world.themePartyDay({ theme: '=HYPERLINK("http://x")' });
    const file = await fileOf(ofActivity('activity_record', activityId));
    const zip = await JSZip.loadAsync(bytesOf(file));
    const xml = await zip.file('xl/worksheets/sheet1.xml')?.async('text');
    expect(xml).not.toContain('<f>');
    const strings = await zip.file('xl/sharedStrings.xml')?.async('text');
    expect(strings).toContain('&apos;=HYPERLINK'.replace('&apos;', "'"));
  });

  it('the workbook is laid out for A4, its head repeated and its pages numbered', async () => {
    const activityId = await world.themePartyDay();
    const zip = await JSZip.loadAsync(bytesOf(await fileOf(ofActivity('sign_in', activityId))));
    const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('text')) ?? '';
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('paperSize="9"');
    expect(sheet).toContain('第 &amp;P 页');
    const workbook = (await zip.file('xl/workbook.xml')?.async('text')) ?? '';
    expect(workbook).toMatch(/_xlnm\.Print_Titles" localSheetId="0">'签到表'!\$6:\$6</);
  });

  it('a draft has no list yet, so no paper', async () => {
    const officer = world.as('zhao-lei');
    const { id } = await officer.ask('activities.create', {
      requestId: randomUUID(),
      kind: 'theme_party_day',
      unitId: 'branch-3',
      theme: '未发布',
      place: '会议室',
      startsAt: shanghai('2022-11-20', '14:00'),
      endsAt: shanghai('2022-11-20', '15:00'),
      commitmentIds: [],
    });
    const request = ofActivity('sign_in_blank', id);
    expect(
      await officer.refusal('reports.start', { request, requestId: randomUUID() }),
    ).toMatchObject({ code: 'ACTIVITY_NOT_PUBLISHED' });
  });

  it("another branch's papers are refused, as a page and as a file", async () => {
    const activityId = await world.themePartyDay();
    const foreign = world.as('qian-fang');
    for (const request of [ofActivity('sign_in', activityId), ofYear('attendance_matrix')]) {
      const input = { request, requestId: randomUUID() };
      expect(await foreign.refusal('reports.paper', input)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await foreign.refusal('reports.start', input)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('a leader reads the record with numbers and without the names of who was absent', async () => {
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR + HOUR;
    await world.as('zhao-lei').ask('activities.close', { activityId });
    const paperFor = async (personId: string) => {
      const input = {
        request: ofActivity('activity_record', activityId),
        requestId: randomUUID(),
      };
      const { paper } = await world.as(personId).ask('reports.paper', input);
      const rows = paper.body.name === 'form' ? paper.body.rows : [];
      return rows.flatMap(({ fields }) => fields).find(({ label }) => label === '缺席人员')?.text;
    };
    expect(await paperFor('zhao-lei')).toContain('演示·张敏');
    expect(await paperFor('li-jianguo')).toMatch(/^\d+人$/);
    const leader = world.as('li-jianguo');
    const sheet = { request: ofActivity('sign_in', activityId), requestId: randomUUID() };
    expect(await leader.refusal('reports.paper', sheet)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('each page and each file leaves one line of audit: who, when, what; a retry none more', async () => {
    const activityId = await world.themePartyDay();
    const officer = world.as('zhao-lei');
    const page = { request: ofActivity('sign_in', activityId), requestId: randomUUID() };
    await officer.ask('reports.paper', page);
    await officer.ask('reports.paper', page);
    world.clock.now += 1000;
    await fileOf(ofYear('attendance_matrix'));
    await fireTimer(world, 'sealAudit');
    const { rows } = await world
      .as('he-ping')
      .ask('audit.list', { action: 'paper_exported', collection: 'reports' });
    expect(rows.map(({ by, after }) => ({ by, after }))).toEqual([
      {
        by: 'zhao-lei',
        after: { paper: 'attendance_matrix', unitId: 'branch-3', year: 2022, form: 'file' },
      },
      { by: 'zhao-lei', after: { paper: 'sign_in', activityId, form: 'page' } },
    ]);
  });

  it('the same request again is the same workbook; it is its maker’s alone', async () => {
    const input = { request: ofYear('ledger'), requestId: randomUUID() };
    const officer = world.as('zhao-lei');
    const first = await officer.ask('reports.start', input);
    expect(await officer.ask('reports.start', input)).toEqual(first);
    expect((await officer.ask('reports.list', {})).reports).toEqual([first]);
    const staff = world.as('he-ping');
    expect((await staff.ask('reports.list', {})).reports).toEqual([]);
    const onReport = { reportId: first.id };
    expect(await staff.refusal('reports.file', onReport)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a workbook is kept a day and then thrown away, once the audit holds that it was made', async () => {
    const { id } = await start(ofYear('ledger'));
    world.clock.now += 25 * HOUR;
    expect(await fireTimer(world, 'sweepReports')).toEqual({ removed: 0 });
    await fireTimer(world, 'sealAudit');
    expect(await fireTimer(world, 'sweepReports')).toEqual({ removed: 1 });
    const gone = await world.as('zhao-lei').refusal('reports.get', { reportId: id });
    expect(gone).toMatchObject({ code: 'NOT_FOUND' });
    expect((await world.db.collection('report_leaves').count()).total).toBe(0);
  });

  it('one that is thrown away by hand is gone from the list', async () => {
    const { id } = await start(ofYear('ledger'));
    const officer = world.as('zhao-lei');
    await officer.ask('reports.discard', { reportId: id });
    expect((await officer.ask('reports.list', {})).reports).toEqual([]);
    expect(await officer.refusal('reports.file', { reportId: id })).toMatchObject({
      code: 'REPORT_NOT_READY',
    });
  });

  it('units and papers are offered by what one organises', async () => {
    const named = async (personId: string) => {
      const { units } = await world.as(personId).ask('reports.choices', {});
      return new Map(units.map(({ unitId, papers }) => [unitId, papers]));
    };
    expect([...(await named('zhao-lei')).keys()]).toEqual(['branch-3']);
    expect((await named('he-ping')).size).toBe(12);
    expect((await named('li-jianguo')).get('branch-3')).toEqual([
      'ledger',
      'dual_life',
      'volunteer_summary',
      'responsibility_list',
      'rectification_ledger',
      'hotline_ledger',
      'double_registration',
      'contact_visits',
    ]);
  });
});
