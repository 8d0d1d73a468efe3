import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import type { PaperKind } from '@shared/domain/papers/paper';
import JSZip from 'jszip';
import { readSheet } from 'read-excel-file/node';
import { MORNING, openWorld, type World } from '../support/world';

type Request = InputOf<'reports.start'>['request'];

const ofYear = (paper: PaperKind, unitId = 'organ-committee', on?: string): Request => ({
  of: 'year',
  paper,
  unitId,
  year: 2022,
  ...(on ? { on } : {}),
});

const ofRound = (paper: PaperKind): Request => ({
  of: 'round',
  paper,
  roundId: 'demo-round-autumn',
});

describe('papers of the plan’s work', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(MORNING);
  });
  afterAll(() => world.close());

  const asking = (who: string, request: Request) =>
    [world.as(who), { request, requestId: randomUUID() }] as const;
  const paperOf = async (who: string, request: Request) => {
    const [person, input] = asking(who, request);
    return (await person.ask('reports.paper', input)).paper;
  };
  const refused = async (who: string, request: Request) => {
    const [person, input] = asking(who, request);
    return (await person.refusal('reports.paper', input)).code;
  };
  const linesOf = async (who: string, request: Request) => {
    const { body } = await paperOf(who, request);
    return body.name === 'table' ? body.rows.map((row) => row.map(({ text }) => text)) : [];
  };
  const bookOf = async (who: string) => {
    const [person, input] = asking(who, ofYear('year_book', 'branch-3'));
    const { id: reportId } = await person.ask('reports.start', input);
    while ((await person.ask('reports.advance', { reportId })).state === 'making');
    return { person, reportId };
  };

  it('the summary says what the board says, now and on a day that has passed', async () => {
    const staff = world.as('he-ping');
    for (const on of [undefined, '2022-06-30']) {
      const board = await staff.ask('board.get', on ? { on } : {});
      const lines = await linesOf('he-ping', ofYear('progress_summary', 'organ-committee', on));
      for (const { number, cells } of board.sections.flatMap(({ rows }) => rows)) {
        const line = lines.find(([no]) => no === String(number));
        const figures = cells.map(({ state, n, m }) => {
          if (state === 'na') return '—';
          return m === null ? `${n}条` : `${n}/${m}`;
        });
        expect(line?.slice(2, 2 + figures.length).map((text) => text.replace(/[▲△]/, ''))).toEqual(
          figures,
        );
      }
    }
    const { facts } = await paperOf(
      'li-jianguo',
      ofYear('progress_summary', 'party-group', '2022-06-30'),
    );
    expect(facts.flat().map(({ text }) => text)).toContain('2022年6月30日');
  });

  it('each is read by who reads the same on the screen, and by nobody else', async () => {
    const rights: [Request, ReadonlyArray<[who: string, code: string | undefined]>][] = [
      [
        ofYear('progress_summary'),
        [
          ['zhao-lei', 'FORBIDDEN'],
          ['wu-di', 'FORBIDDEN'],
        ],
      ],
      [
        ofRound('inspection_bulletin'),
        [
          ['li-jianguo', undefined],
          ['zhao-lei', 'FORBIDDEN'],
        ],
      ],
      [
        ofRound('rectification_ledger'),
        [
          ['he-ping', undefined],
          ['zhao-lei', 'FORBIDDEN'],
        ],
      ],
      [
        ofYear('rectification_ledger', 'branch-3'),
        [
          ['zhao-lei', undefined],
          ['li-jianguo', undefined],
          ['zhang-min', 'FORBIDDEN'],
        ],
      ],
      [ofYear('rectification_ledger', 'branch-4'), [['zhao-lei', 'FORBIDDEN']]],
      [
        ofYear('talk_register', 'branch-3'),
        [
          ['wu-di', 'FORBIDDEN'],
          ['li-jianguo', 'FORBIDDEN'],
        ],
      ],
      [
        ofYear('integrity_talks'),
        [
          ['he-ping', undefined],
          ['li-jianguo', 'FORBIDDEN'],
          ['zhao-lei', 'FORBIDDEN'],
        ],
      ],
      [
        ofYear('hotline_ledger'),
        [
          ['he-ping', undefined],
          ['zhao-lei', 'FORBIDDEN'],
        ],
      ],
      [
        ofYear('one_matter_register'),
        [
          ['li-jianguo', undefined],
          ['wu-di', 'FORBIDDEN'],
        ],
      ],
      [ofYear('progress_summary', 'branch-3'), [['he-ping', 'PAPER_NOT_OFFERED']]],
      [
        ofYear('hotline_ledger', 'organ-committee', '2022-06-30'),
        [['he-ping', 'PAPER_NOT_OFFERED']],
      ],
      [
        { of: 'year', paper: 'progress_summary', unitId: 'organ-committee', year: 2031 },
        [['he-ping', 'PLAN_NOT_IN_FORCE']],
      ],
      [ofRound('talk_register'), [['he-ping', 'PAPER_NOT_OFFERED']]],
    ];
    for (const [request, people] of rights) {
      for (const [who, code] of people) {
        if (code) expect([request, who, await refused(who, request)]).toEqual([request, who, code]);
        else expect((await paperOf(who, request)).foot.length).toBeGreaterThan(0);
      }
    }
    const { units } = await world.as('zhao-lei').ask('reports.choices', {});
    expect(units.map(({ unitId }) => unitId)).toEqual(['branch-3']);
  });

  it('a talk names who with whom for the branch; the committee has the number of them', async () => {
    const request = ofYear('talk_register', 'branch-3');
    const own = await linesOf('zhao-lei', request);
    expect(own[0]?.slice(3, 5)).toEqual(['演示·赵磊', '演示·孙丽']);
    const above = await linesOf('he-ping', request);
    expect(above.map((line) => line.slice(3))).toEqual(own.map(() => ['', '', '']));
  });

  it('a leading member has her own line of 双重组织生活, the committee everybody’s', async () => {
    const own = await linesOf('li-jianguo', ofYear('dual_life', 'party-group'));
    expect(own.map(([name]) => name)).toEqual(['演示·李建国']);
    expect(await refused('zhao-lei', ofYear('dual_life', 'branch-3'))).toBe('FORBIDDEN');
  });

  it('the ledger of a round is written as a workbook that a clerk opens, head and figures', async () => {
    const [staff, input] = asking('he-ping', ofRound('rectification_ledger'));
    const { id: reportId } = await staff.ask('reports.start', input);
    const { base64, fileName } = await staff.ask('reports.file', { reportId });
    expect(fileName).toBe('第三季度党建工作专项督查_督查整改台账_2022-11-18.xlsx');
    const rows = await readSheet(Buffer.from(base64, 'base64'));
    const head = rows.findIndex((row) => row[0] === '序号');
    expect(rows[head]).toEqual([
      ...['序号', '支部', '问题', '责任人', '时限'],
      ...['整改措施', '完成日期', '复核人', '是否销号'],
    ]);
    expect(rows.slice(head + 1, head + 4).map((row) => row.at(-1))).toEqual([
      '是',
      '否，整改中\n逾期18天',
      '否，待复核',
    ]);
  });

  it('a list says of each line what the board says of its unit', async () => {
    const lines = await linesOf('zhao-lei', ofYear('responsibility_list', 'branch-3'));
    const item = await world.as('zhao-lei').ask('board.item', { number: 4 });
    const unit = item.commitments[0]?.units.find(({ unitId }) => unitId === 'branch-3');
    const line = lines.find(([, number]) => number === '4');
    expect(line?.[11]).toContain(`${unit?.n}/${unit?.m}`);
  });

  it('a branch’s year book holds its list, talks, ledger and 双报到, each for whom may read it', async () => {
    const { person, reportId } = await bookOf('zhao-lei');
    const { base64 } = await person.ask('reports.file', { reportId });
    const zip = await JSZip.loadAsync(Buffer.from(base64, 'base64'));
    const workbook = (await zip.file('xl/workbook.xml')?.async('text')) ?? '';
    const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(sheets).toEqual(
      expect.arrayContaining(['责任清单', '谈心谈话登记', '双报到', '督查整改台账', '党费']),
    );
    const talksIn = async (book: Awaited<ReturnType<typeof bookOf>>) => {
      const kept = await world.store.reports.one(book.reportId);
      const leaves = kept ? await world.store.reports.leaves(kept, 0, 1000) : [];
      return JSON.stringify(leaves.filter(({ chapter }) => chapter === '谈心谈话登记'));
    };
    expect(await talksIn({ person, reportId })).toContain('孙丽');
    const above = await talksIn(await bookOf('he-ping'));
    expect(above).toContain('2022年9月15日');
    expect(above).not.toContain('孙丽');
  });
});
