import { randomUUID } from 'node:crypto';
import { attendanceRate, coveredRate, rateText } from '@shared/domain/study/rates';
import { openStudyYear, type StudyYear } from '../support/study-year';
import { ARCHIVE, BULLETINS, ISSUED, keepFile } from '../support/study-year-file';
import {
  DEPUTY,
  HALVES,
  HEAD,
  JOINER,
  LEAVER,
  PEOPLE,
  QUARTERS,
  SESSIONS,
  STUDY_GROUP,
  TOGETHER,
  YEAR,
} from '../support/study-year-sums';

/** As the hand-worked lines write them: plain, and late or made up for. */
const SIGNS = {
  present: '√○',
  on_leave: '△▲',
  absent: '×◇',
  exempt: '免免',
  expected: '??',
  not_listed: '——',
} as const;

const OF_YEAR = { unitId: STUDY_GROUP, year: 2022 };

describe('the year of a study group', () => {
  let year: StudyYear;

  beforeAll(async () => {
    year = await openStudyYear();
    await year.until('2022-12-31');
  });
  afterAll(() => year.world.close());

  const countsOf = (activityId: string, by = year.secretary()) =>
    by.ask('attendance.counts', { activityId });

  it('has each session’s 应到, 实到, 请假 and 缺席 as worked out by hand', async () => {
    for (const [index, { date, expected, present, onLeave, absent, late, sittingIn }] of [
      ...SESSIONS.entries(),
    ]) {
      const { counts } = await countsOf(year.held[index] ?? '');
      expect({ date, ...counts }).toMatchObject({
        date,
        expected,
        present,
        onLeave,
        absent,
        late,
        sittingIn,
      });
    }
  });

  it('whoever is in the group and in the branch it invites counts once for the bureau', async () => {
    const { counts, together } = await countsOf(year.branch.activityId, year.as('qian-fang'));
    expect(counts).toMatchObject({ expected: 11, present: 10, absent: 1 });
    expect(together).toMatchObject(TOGETHER);
    const both = await year.world.store.attendance.of(year.branch.activityId, 'member-1');
    expect(both).toMatchObject({ as: 'due', state: 'present', presence: { method: 'code' } });
  });

  it('the deputy secretary sits in, outside those expected', async () => {
    const record = await year.world.store.attendance.of(year.held[1] ?? '', DEPUTY);
    expect(record).toMatchObject({ as: 'sitting_in', state: 'present', from: '第一支部' });
  });

  const matrix = (by = year.secretary()) =>
    by.ask('study.matrix', { unitId: STUDY_GROUP, year: 2022 });

  describe('its matrix', () => {
    it('has everybody’s signs and sums as worked out by hand', async () => {
      const { rows } = await matrix();
      const drawn = rows.map(({ memberId: id, cells, year: { late: _, ...sums } }) => ({
        id,
        cells: cells
          .map(({ state, late, madeUp }) => SIGNS[state][Number(late || madeUp)])
          .join(''),
        ...sums,
      }));
      const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
      const wanted = PEOPLE.map((one) => ({ ...one, cells: one.cells.replace('补', '√') }));
      expect(drawn.sort(byId)).toEqual(wanted.sort(byId));
    });

    it('has the sums of sessions, quarters, halves and the year', async () => {
      const { sessions, sums } = await matrix();
      expect(
        sessions.map(({ position, sums: each, sittingIn }) => ({ position, ...each, sittingIn })),
      ).toMatchObject(
        SESSIONS.map(
          ({ expected: due, present, onLeave, absent, madeUp, late, sittingIn }, at) => ({
            position: at + 1,
            due,
            present,
            onLeave,
            absent,
            madeUp,
            late,
            sittingIn,
          }),
        ),
      );
      const { sessions: _, ...whole } = YEAR;
      expect(sums.year).toMatchObject(whole);
      expect(sums.halves).toMatchObject(HALVES.map(({ sessions: __, ...half }) => half));
      expect(sums.quarters).toMatchObject(QUARTERS.map(({ sessions: __, ...quarter }) => quarter));
    });

    it('the two rates are 82 and 91 of 93', async () => {
      const { sums } = await matrix();
      expect(rateText(attendanceRate(sums.year))).toBe('82÷93 = 88.2%');
      expect(rateText(coveredRate(sums.year))).toBe('91÷93 = 97.8%');
    });

    it('whoever joined in May or left in September is 不在册 before and after', async () => {
      const { rows } = await matrix();
      const of = (id: string) => rows.find(({ memberId }) => memberId === id);
      expect(of(JOINER)).toMatchObject({ joinedOn: '2022-05-05', leftOn: null, year: { due: 6 } });
      expect(of(LEAVER)).toMatchObject({ joinedOn: null, leftOn: '2022-09-20', year: { due: 7 } });
      expect(of(HEAD)).toMatchObject({ joinedOn: null, leftOn: null });
    });

    it('a member sees the own row and nobody’s else, the head everybody’s, a leader numbers', async () => {
      const own = await matrix(year.as('member-12'));
      expect(own).toMatchObject({ sees: 'own', exports: false });
      expect(own.rows.map(({ memberId }) => memberId)).toEqual(['member-12']);
      expect(own.sums.year).toMatchObject({ due: 9, present: 8, covered: 9 });
      expect(own.sessions.every(({ sums }) => sums.due <= 1)).toBe(true);
      expect(await matrix(year.as(HEAD))).toMatchObject({ sees: 'group', exports: true });
      const leaders = await matrix(year.as('li-jianguo'));
      expect(leaders).toMatchObject({ sees: 'numbers', sums: { year: { due: 93 } } });
      expect(leaders.rows.map(({ memberId }) => memberId)).toEqual(['li-jianguo']);
    });

    it('is shut to whoever is not of the group', async () => {
      const refused = await year
        .as('zhang-min')
        .refusal('study.matrix', { unitId: STUDY_GROUP, year: 2022 });
      expect(refused.code).toBe('FORBIDDEN');
    });
  });

  it('one’s own year counts the extended session once for whoever was on both lists', async () => {
    const own = await year.as('member-1').ask('activities.myYear', { year: 2022 });
    expect(own).toMatchObject({ due: 9, present: 8, absent: 1 });
  });

  describe('a session’s page', () => {
    it('tells which it is, and who missed it, to the secretary and the head', async () => {
      const page = await year.as(HEAD).ask('study.session', { activityId: year.held[3] ?? '' });
      expect(page).toMatchObject({ position: 4, makesUp: true, keeps: false });
      expect(page.people.filter(({ state }) => state !== 'present')).toMatchObject([
        { memberId: 'member-12', state: 'absent', makeUp: { name: 'done', on: '2022-05-21' } },
        { memberId: 'member-26', state: 'on_leave', leaveClass: 'official' },
      ]);
    });

    it('tells a member no more than what is studied', async () => {
      const page = await year
        .as('member-11')
        .ask('study.session', { activityId: year.held[3] ?? '' });
      expect(page).toMatchObject({ position: 4, people: [], sums: null });
    });

    it('the branch that was invited has its own list and nothing to make up', async () => {
      const page = await year
        .as('qian-fang')
        .ask('study.session', { activityId: year.branch.activityId });
      expect(page).toMatchObject({ position: 1, makesUp: false, sums: { due: 11, present: 10 } });
    });
  });

  describe('its papers', () => {
    it('学习考勤表 has a column for each session, the sums, the legend and both formulas', async () => {
      const { paper } = await year.secretary().ask('reports.paper', {
        request: { of: 'year', paper: 'study_attendance_matrix', unitId: STUDY_GROUP, year: 2022 },
        requestId: randomUUID(),
      });
      const { body, notes, orientation } = paper;
      if (body.name !== 'table') throw new Error('no table');
      expect(orientation).toBe('landscape');
      expect(body.columns.map(({ title }) => title)).toEqual([
        '姓名',
        '职务',
        ...SESSIONS.map(({ date, theme }, at) => {
          const [, month, day] = date.split('-').map(Number);
          return `第${at + 1}次（${month}月${day}日·${theme}）`;
        }),
        ...['应参加', '实到', '请假', '缺席', '补学', '出勤率', '备注'],
      ]);
      const lines = body.rows.map((cells) => cells.map(({ text }) => text).join(' '));
      const own = await year.world.store.organisation.member('member-12');
      expect(lines).toContain(`${own?.name}  ○ √ √ ×◇ √ √ √ √ √ 9 8 0 1 1 88.9% 迟到1次`);
      expect(lines.at(-1)).toBe(
        '每次应到/实到 10/10 10/7 10/9 11/9 11/11 11/10 11/9 9/8 10/9 93 82 6 5 4 88.2% ',
      );
      expect(lines.filter((line) => line.includes('5月5日加入'))).toHaveLength(1);
      expect(notes[1]).toContain('82÷93 = 88.2%');
      expect(notes[2]).toContain('91÷93 = 97.8%');
      expect(notes[0]).toContain('√实到　○迟到（计入实到）　△请假　×缺席　◇补学　—不在册');
    });

    it('学习记录 names who was there and who was away, and leaves room for what was said', async () => {
      const { paper } = await year.secretary().ask('reports.paper', {
        request: { of: 'activity', paper: 'study_record', activityId: year.held[8] ?? '' },
        requestId: randomUUID(),
      });
      if (paper.body.name !== 'form') throw new Error('no form');
      const fields = new Map(
        paper.body.rows.flatMap((row) => row.fields.map(({ label, text }) => [label, text])),
      );
      expect(fields.get('次数')).toBe('第9次');
      expect(fields.get('实到')).toBe('9人');
      expect(fields.get('参加人员')?.split('、')).toHaveLength(9);
      expect(fields.get('列席人员')).toBe('演示·何平（第一支部）');
      expect(fields.get('发言主要精神')).toBe('');
    });

    it('the matrix is no leader’s to take out, and no member’s', async () => {
      for (const who of ['li-jianguo', 'member-12']) {
        const request = { of: 'year', paper: 'study_attendance_matrix', ...OF_YEAR } as const;
        const asked = { request, requestId: randomUUID() };
        const refused = await year.as(who).refusal('reports.paper', asked);
        expect(refused.code).toBe('FORBIDDEN');
      }
    });

    it('the head takes out the papers of the year they answer for, and no sign-in sheet', async () => {
      const head = year.as(HEAD);
      const { units } = await head.ask('reports.choices', {});
      const own = units.find(({ unitId }) => unitId === STUDY_GROUP)?.papers;
      const lists = 'study_archive study_sessions study_notes study_regimes study_checklist';
      expect(own?.join(' ')).toBe(`study_attendance_matrix ${lists} study_book`);
      for (const paper of own?.filter((each) => each !== 'study_book') ?? []) {
        await head.ask('reports.paper', {
          request: { of: 'year', paper, unitId: STUDY_GROUP, year: 2022 },
          requestId: randomUUID(),
        });
      }
      const sheet = { of: 'activity', paper: 'sign_in', activityId: year.held[0] ?? '' } as const;
      const asked = { request: sheet, requestId: randomUUID() };
      expect((await head.refusal('reports.paper', asked)).code).toBe('FORBIDDEN');
    });
  });

  describe('its file and its four bulletins', () => {
    const drafted = (quarter: number) =>
      year.secretary().ask('bulletins.draft', { ...OF_YEAR, quarter });

    beforeAll(() => keepFile(year));

    it('each bulletin has the numbers worked out by hand, and they are the matrix’s', async () => {
      const { sums } = await matrix();
      for (const [at, numbers] of BULLETINS.entries()) {
        const { figures } = await drafted(at + 1);
        expect(Object.fromEntries(figures.map(({ key, value }) => [key, value]))).toEqual(numbers);
        expect(sums.quarters[at]).toMatchObject({
          due: numbers.expected,
          present: numbers.present,
          onLeave: numbers.on_leave,
          absent: numbers.absent,
          madeUp: numbers.made_up,
        });
      }
    });

    it('the two make-ups of the third quarter lead to the one session they make up for', async () => {
      const { id: bulletinId } = await drafted(3);
      const asked = { bulletinId, figure: 'made_up' } as const;
      const { records } = await year.secretary().ask('bulletins.figures', asked);
      expect(records).toMatchObject([{ id: year.held[6], title: SESSIONS[6]?.theme, n: 2 }]);
    });

    it('the archive has the lines written down by hand, 有 and 缺, each with its record', async () => {
      for (const [at, issuedOn] of ISSUED.entries()) {
        const { id: bulletinId, revision } = await drafted(at + 1);
        const number = `学通〔2022〕${at + 1}号`;
        const issued = { bulletinId, revision, number, issuedOn };
        await year.as(HEAD).ask('bulletins.issue', issued);
      }
      await year.until('2023-01-03');
      const { categories } = await year.secretary().ask('study.archive', OF_YEAR);
      const read = categories.map(({ category, lines }) => [
        category,
        lines.map(({ has, title, ref }) => `${has ? '有' : '缺'} ${title} [${ref?.name ?? '-'}]`),
      ]);
      expect(Object.fromEntries(read)).toEqual(ARCHIVE);
    });
  });
});
