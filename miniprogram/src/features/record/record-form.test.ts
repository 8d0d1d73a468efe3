import { countsOf } from '@shared/domain/attendance/counts';
import { instantOf } from '@shared/domain/time';
import { differences, formOf, missingOnPage, type RecordRead, recordIn } from './record-form';

const at = (time: string) => instantOf('2022-11-18', time) ?? Number.NaN;

const read = (change: Partial<RecordRead> = {}): RecordRead => ({
  activity: {
    id: 'a1',
    kind: 'branch_committee_meeting',
    unitId: 'branch-3',
    unitName: '第三支部',
    theme: '支委会',
    place: '综合楼三楼会议室',
    startsAt: at('14:00'),
    endsAt: at('15:00'),
    checkIn: { opensAt: at('13:30'), lateAfter: at('14:10'), closesAt: at('15:00') },
    serves: [{ commitmentId: '4.1', title: '各支部主题党日', item: 4, itemTitle: '' }],
    state: { name: 'closed', closedAt: at('15:00'), counts: null },
    details: {},
    series: null,
    jointId: null,
    postponed: [],
    study: null,
    programmeId: null,
  },
  counts: { ...countsOf([]), expected: 3, present: 3 },
  record: null,
  missing: ['记录还没有填写'],
  suggested: [],
  ...change,
});

const empty = formOf(read());

describe('the record on the page', () => {
  it('begins empty, with what the activity counts for', () => {
    expect(empty).toMatchObject({ chair: '', agenda: '', commitmentIds: ['4.1'] });
  });

  it('sends one matter for each line, and nothing that was left empty', () => {
    const form = {
      ...empty,
      agenda: ' 安排下月工作 \n\n确定学习内容',
      decisions: [
        { key: '0', text: ' 下月组织参观 ', owner: '演示·赵磊', dueOn: '2022-12-20' },
        { key: '1', text: ' ', owner: '演示·赵磊', dueOn: '' },
      ],
      attachments: [{ key: '0', title: '', keptAt: '档案柜' }],
      headCount: '12',
    };
    expect(recordIn(form)).toMatchObject({
      agenda: ['安排下月工作', '确定学习内容'],
      decisions: [{ text: '下月组织参观', owner: '演示·赵磊', dueOn: '2022-12-20' }],
      attachments: [],
      headCount: 12,
    });
  });

  it('what was read and not touched is sent as it was', () => {
    const record = {
      ...recordIn({ ...empty, chair: '演示·赵磊', agenda: '一\n二', headCount: '3' }),
      writtenBy: 'zhao-lei',
      writtenAt: 1,
      handedInAt: null,
    };
    const { writtenBy: _by, writtenAt: _at, handedInAt: _in, ...sent } = record;
    expect(recordIn(formOf(read({ record })))).toEqual(sent);
  });

  it('names what is missing while it is written, and nothing once all is there', () => {
    expect(missingOnPage(empty, read())).toEqual([
      '主持人未填写',
      '记录人未填写',
      '议题未填写',
      '表决结果未填写（没有表决的写“无”）',
    ]);
    const full = { ...empty, chair: '甲', recorder: '乙', agenda: '一', vote: '无' };
    expect(missingOnPage(full, read())).toEqual([]);
  });

  it('people nobody has recorded are named with their number', () => {
    const counts = { ...countsOf([]), expected: 3, present: 1 };
    expect(missingOnPage(empty, read({ counts }))).toContain('2人没有登记到场、请假或缺席');
  });
});

describe('two who write at once', () => {
  it('are shown where they differ, with the other’s words', () => {
    const mine = { ...empty, chair: '演示·赵磊', agenda: '一' };
    const theirs = {
      ...empty,
      recorder: '演示·孙丽',
      agenda: '一',
      decisions: [{ key: '0', text: '下月组织参观', owner: '', dueOn: '' }],
    };
    expect(differences(mine, theirs)).toEqual([
      { label: '主持人', theirs: '没有填写' },
      { label: '记录人', theirs: '演示·孙丽' },
      { label: '形成事项', theirs: '下月组织参观' },
    ]);
  });
});
