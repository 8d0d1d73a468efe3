import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import type { Paper } from '@shared/domain/papers/paper';
import JSZip from 'jszip';
import readExcelFile from 'read-excel-file/node';
import { fireTimer } from '../support/timer';
import type { Person } from '../support/typed-caller';
import { manyVolunteers, openEvent, shiftOf, signUpInput } from '../support/volunteer-event';
import { openWorld, shanghai, type World } from '../support/world';

type Request = InputOf<'reports.paper'>['request'];
type OwnRequest = InputOf<'reports.ownPaper'>['request'];

const CORPS = 'fitness-volunteer-corps';
const on = (time: string) => shanghai('2022-11-27', time);

const cells = ({ body }: Paper): string[][] =>
  body.name === 'table' ? body.rows.map((row) => row.map(({ text }) => text)) : [];

const factOf = ({ facts }: Paper, label: string) =>
  facts.flat().find((one) => one.label === label)?.text;

describe('papers of volunteering', () => {
  let world: World;
  let served: Person;
  let waiting: Person;
  let activityId: string;
  let number: string;

  const leader = () => world.as('xu-ning');
  const pageFor = async (person: Person, request: Request) =>
    (await person.ask('reports.paper', { request, requestId: randomUUID() })).paper;
  const refusalFor = async (person: Person, request: Request) => {
    const input = { request, requestId: randomUUID() };
    const codes = [
      await person.refusal('reports.paper', input),
      await person.refusal('reports.start', input),
    ].map(({ code }) => code);
    expect(codes[0]).toBe(codes[1]);
    return codes[0];
  };
  const ownPage = async (person: Person, request: OwnRequest) =>
    (await person.ask('reports.ownPaper', { request, requestId: randomUUID() })).paper;

  const ofEvent = (paper: Request['paper']): Request => ({ of: 'activity', paper, activityId });
  const ofYear = (paper: Request['paper'], unitId = CORPS): Request => ({
    of: 'year',
    paper,
    unitId,
    year: 2022,
  });
  const ofPerson = (unitId: string, memberId = 'many-1'): Request => ({
    of: 'service',
    paper: 'service_record',
    unitId,
    memberId,
    year: 2022,
  });
  const ofStatement = (unitId: string): Request => ({
    of: 'statement',
    paper: 'service_statement',
    unitId,
    number,
  });
  const mine: OwnRequest = { of: 'own_service', paper: 'service_record', year: 2022 };

  /** Two of three have a place; one serves with a break and two hours are confirmed, the other stays away. */
  beforeAll(async () => {
    world = await openWorld();
    const people = await manyVolunteers(world, 3);
    const [first, second, third] = people;
    if (!first || !second || !third) throw new Error('nobody');
    served = first;
    waiting = third;
    const event = await openEvent(leader(), { theme: '=健步走引导', shifts: [shiftOf()] });
    activityId = event.activityId;
    const [shiftId = ''] = event.shiftIds;
    for (const person of people) await person.ask('volunteering.signUp', signUpInput(shiftId));
    world.clock.now = on('17:45');
    await leader().ask('volunteering.enter', {
      shiftId,
      requestId: randomUUID(),
      memberIds: ['many-1'],
      marks: [
        { act: 'in', at: on('08:30') },
        { act: 'leave', at: on('10:00') },
        { act: 'return', at: on('10:25') },
        { act: 'out', at: on('11:30') },
      ],
    });
    const { rows } = await leader().ask('volunteering.service', { activityId });
    const seen = rows.find(({ memberId }) => memberId === 'many-1')?.seen ?? 0;
    await leader().ask('volunteering.confirmHours', {
      activityId,
      rows: [{ shiftId, memberId: 'many-1', seen }],
      evenLong: false,
    });
    ({ number } = await served.ask('volunteering.issueStatement', {
      requestId: randomUUID(),
      from: '2022-01-01',
      to: '2022-12-31',
    }));
  });
  afterAll(() => world.close());

  describe('of an event', () => {
    it('the recruitment may be read by leaders too, lists of names by its organisers alone', async () => {
      const { body } = await pageFor(world.as('li-jianguo'), ofEvent('volunteer_recruitment'));
      expect(body).toMatchObject({ name: 'form' });
      for (const paper of ['volunteer_sign_up_list', 'volunteer_sign_in_out'] as const) {
        for (const who of ['li-jianguo', 'zhao-lei']) {
          expect(await refusalFor(world.as(who), ofEvent(paper))).toBe('FORBIDDEN');
        }
        expect(await refusalFor(served, ofEvent(paper))).toBe('FORBIDDEN');
      }
    });

    it('the list has who is in and who waits, in their order', async () => {
      const lines = cells(await pageFor(leader(), ofEvent('volunteer_sign_up_list')));
      expect(lines.map((line) => [line[1], line[2], line[6]])).toEqual([
        ['演示·many-1', '高校师生', '已报名'],
        ['演示·many-2', '高校师生', '已报名'],
        ['演示·many-3', '高校师生', '候补第1位'],
      ]);
    });

    it('the sheet is printed blank with the names, and filled with times, leave and minutes', async () => {
      const blank = cells(await pageFor(leader(), ofEvent('volunteer_sign_in_out_blank')));
      expect(blank.slice(0, 2).map((line) => line.slice(1, 6))).toEqual([
        ['演示·many-1', '上午班', '', '', ''],
        ['演示·many-2', '上午班', '', '', ''],
      ]);
      const filled = cells(await pageFor(leader(), ofEvent('volunteer_sign_in_out')));
      expect(filled.map((line) => line.slice(1))).toEqual([
        ['演示·many-1', '上午班', '08:30*', '11:30*', '10:00—10:25', '2.5', '155', '', ''],
        ['演示·many-2', '上午班', '未到', '', '', '', '', '', ''],
        ['2.5', '155', ''],
      ]);
    });
  });

  describe('of a person', () => {
    it('the record lists what is confirmed; of oneself without any role', async () => {
      const paper = await ownPage(served, mine);
      expect(factOf(paper, '姓名')).toBe('演示·many-1');
      expect(factOf(paper, '身份证件号码')).toBe('');
      expect(cells(paper)[0]).toEqual([
        '=健步走引导',
        '2022年11月27日',
        '滨海公园东门广场',
        '引导路线，提供饮水',
        '2.5',
        '155',
        '全民健身志愿服务队',
        '演示·徐宁',
      ]);
      expect(cells(await ownPage(waiting, mine))[0]?.[0]).toBe('合计（0次，0.0小时）');
    });

    it('its organisers take it out for their own events; for another unit it does not exist', async () => {
      const paper = await pageFor(leader(), ofPerson(CORPS));
      expect(cells(paper)[0]?.[5]).toBe('155');
      expect(paper.notes.join()).toContain('只列全民健身志愿服务队组织的服务');
      const office = await pageFor(world.as('he-ping'), ofPerson('organ-committee'));
      expect(cells(office)).toEqual(cells(paper));
      expect(await refusalFor(world.as('zhao-lei'), ofPerson('branch-3'))).toBe('NOT_FOUND');
      expect(await refusalFor(world.as('zhao-lei'), ofPerson(CORPS))).toBe('FORBIDDEN');
      expect(await refusalFor(leader(), ofPerson(CORPS, 'zhang-min'))).toBe('NOT_FOUND');
    });

    it('the statement has its number and the code that looks it up; another’s does not exist', async () => {
      const own: OwnRequest = { of: 'own_statement', paper: 'service_statement', number };
      const paper = await ownPage(served, own);
      expect(paper.title).toBe('志愿服务情况说明（草稿）');
      expect(factOf(paper, '服务时间合计')).toBe('2.5小时（155分钟）');
      const code = factOf(paper, '核对码') ?? '';
      const found = await world.asAccount(undefined).ask('volunteering.verify', { number, code });
      expect(found).toMatchObject({ result: 'valid', minutes: 155 });
      expect(paper.lookUp?.link).toContain(`n=${number}`);
      expect(cells(await pageFor(leader(), ofStatement(CORPS)))).toEqual(cells(paper));
      expect(await refusalFor(world.as('zhao-lei'), ofStatement('branch-3'))).toBe('NOT_FOUND');
      const input = { request: own, requestId: randomUUID() };
      for (const name of ['reports.ownPaper', 'reports.ownFile'] as const) {
        expect((await waiting.refusal(name, input)).code).toBe('NOT_FOUND');
      }
    });

    it('a kind that is no paper of a person is not made for one', async () => {
      const request: Request = { ...ofPerson(CORPS), paper: 'corps_roster' };
      expect(await refusalFor(leader(), request)).toBe('PAPER_NOT_OFFERED');
      expect(await refusalFor(leader(), ofYear('service_record'))).toBe('PAPER_NOT_OFFERED');
    });
  });

  describe('of a year', () => {
    it('the sums of a team are open to leaders and name nobody; the committee’s are the office’s', async () => {
      const paper = await pageFor(world.as('li-jianguo'), ofYear('volunteer_summary'));
      const { minutes, ...sums } = await leader().ask('volunteering.summary', { year: 2022 });
      const { people, events, personTimes } = sums;
      const [total, ...lines] = cells(paper);
      expect([total?.[1], total?.[2], total?.[3], total?.[5]]).toEqual(
        [`参与${people}人`, events, personTimes, minutes].map(String),
      );
      for (const by of ['按类别', '按支部（单位）']) {
        const own = lines.filter(([name]) => name === by).map((line) => Number(line[5]));
        expect(own.reduce((sum, one) => sum + one, 0)).toBe(minutes);
      }
      expect(JSON.stringify(paper)).not.toContain('演示·many');
      const office = ofYear('volunteer_summary', 'organ-committee');
      expect((await pageFor(world.as('he-ping'), office)).title).toContain('演示市体育局');
    });

    it('the roster has everybody of the team, its leader first, and is no leader’s to take out', async () => {
      const lines = cells(await pageFor(leader(), ofYear('corps_roster')));
      expect(lines[0]?.[1]).toBe('演示·徐宁（队长）');
      expect(lines.map((line) => line[1])).toContain('演示·many-3');
      expect(await refusalFor(world.as('li-jianguo'), ofYear('corps_roster'))).toBe('FORBIDDEN');
    });
  });

  it('as a workbook hours are figures, a theme stays text, and the QR code is on the sheet', async () => {
    const bytes = async (request: OwnRequest) => {
      const input = { request, requestId: randomUUID() };
      const { base64, fileName } = await served.ask('reports.ownFile', input);
      expect(fileName).toMatch(/^演示·many-1_.*_2022-11-27\.xlsx$/);
      return Buffer.from(base64, 'base64');
    };
    const record = await bytes(mine);
    const [sheet] = await readExcelFile(record);
    const line = (sheet?.data ?? []).find(([name]) => name === "'=健步走引导");
    expect(line?.slice(4, 6)).toEqual([2.5, 155]);
    const xml = await (await JSZip.loadAsync(record))
      .file('xl/worksheets/sheet1.xml')
      ?.async('text');
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('paperSize="9"');
    const zip = await JSZip.loadAsync(
      await bytes({ of: 'own_statement', paper: 'service_statement', number }),
    );
    expect(Object.keys(zip.files).filter((name) => /media\/.*\.png$/.test(name))).toHaveLength(1);
  });

  it('what somebody takes out of their own leaves its line of audit too', async () => {
    world.clock.now += 1000;
    await ownPage(served, mine);
    await fireTimer(world, 'sealAudit');
    const { rows } = await world
      .as('he-ping')
      .ask('audit.list', { action: 'paper_exported', collection: 'reports' });
    expect(rows[0]).toMatchObject({
      by: 'many-1',
      after: { paper: 'service_record', year: 2022, form: 'page' },
    });
  });
});
