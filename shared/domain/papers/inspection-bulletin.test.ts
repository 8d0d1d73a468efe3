import type { Entry } from '../entries/schema';
import type { Inspection } from '../inspections/schema';
import { papers } from './index';
import type { Paper } from './paper';
import { caseOf, entryOf } from './plan-test-support';
import { PAPER_CONTEXT } from './test-support';

const fieldsOf = ({ body }: Paper): Map<string, string> =>
  new Map(
    (body.name === 'form' ? body.rows : [])
      .flatMap(({ fields }) => fields)
      .map(({ label, text }) => [label, text]),
  );

describe('the bulletin of a round', () => {
  const inspected = (unitId: string, unitName: string, inspectedOn: string | null) => ({
    unitId,
    unitName,
    inspectedOn,
    by: null,
    looked: [],
  });
  const round: Inspection = {
    id: 'round',
    officeId: 'demo',
    unitId: 'organ-committee',
    unitName: '机关党委',
    planYear: 2022,
    title: '第三季度督查',
    from: '2022-09-20',
    to: '2022-09-30',
    team: '机关党委督查组',
    dueOn: '2022-10-31',
    items: [4],
    serves: [],
    checklist: [],
    units: [
      inspected('branch-3', '第三支部', '2022-09-22'),
      inspected('branch-4', '第四支部', '2022-09-23'),
      inspected('branch-5', '第五支部', null),
    ],
    state: 'running',
    createdAt: 0,
    createdBy: 'he-ping',
    history: [],
  };
  const late = caseOf('finding', 3, [['found', '2022-09-22']], {
    dueOn: '2022-11-30',
    details: { demand: '落实到人' },
  });
  const layOut = (bulletin: Entry | null) =>
    papers.inspection_bulletin.layout({
      ...PAPER_CONTEXT,
      round,
      findings: [late],
      bulletin,
      items: new Map([[4, '抓实主题党日']]),
    });

  it('tells unit by unit what was found, that nothing was, or that nobody has been there', () => {
    const fields = fieldsOf(layOut(null));
    expect(fields.get('发现问题\n（第三支部）')).toBe('1．缺请假人员登记〔2022-003〕');
    expect(fields.get('发现问题\n（第四支部）')).toBe('没有登记问题');
    expect(fields.get('发现问题\n（第五支部）')).toBe('还没有检查');
    expect(fields.get('好的做法')).toBe('');
    expect(fields.get('整改时限')).toBe('2022年10月31日\n〔2022-003〕2022年11月30日');
  });

  it('has a number and addressees once it is issued, and not before', () => {
    const written = { number: '演示党〔2022〕9号', addressed: [] };
    const issued = layOut(entryOf('inspection_bulletin', '2022-10-10', written));
    expect(fieldsOf(issued).get('文号')).toBe(written.number);
    const draft = entryOf('inspection_bulletin', '2022-10-10', {
      ...written,
      state: { name: 'draft' },
    });
    expect(fieldsOf(layOut(draft)).has('文号')).toBe(false);
  });
});
