import { countsOf } from '../attendance/counts';
import { activityKinds } from './kinds';
import { missingIn, suggestedFor } from './record';
import type { ActivityRecord } from './schema';

const complete: ActivityRecord = {
  chair: '演示·甲',
  recorder: '演示·乙',
  agenda: ['学习《条例》'],
  summary: '集中学习，交流体会',
  vote: '无',
  decisions: [{ text: '下月服务', owner: '演示·丙', dueOn: '2022-12-20' }],
  attachments: [],
  headCount: null,
  writtenBy: 'm',
  writtenAt: 1,
  handedInAt: null,
};
const question = (kind: keyof typeof activityKinds, fields: object = {}) => ({
  kind: activityKinds[kind],
  details: {},
  record: complete,
  counts: countsOf([]),
  undecided: 0,
  ...fields,
});

describe('what is missing in a record', () => {
  it('is nothing in a complete one, papers or not', () => {
    expect(missingIn(question('branch_general_meeting'))).toEqual([]);
    expect(missingIn(question('theme_party_day'))).toEqual([]);
  });

  it('is all of it before a word was written', () => {
    expect(missingIn(question('theme_party_day', { record: null }))).toEqual(['记录还没有填写']);
  });

  it.each([
    ['chair', 'branch_general_meeting', { chair: '' }, '主持人未填写'],
    ['recorder', 'branch_general_meeting', { recorder: '' }, '记录人未填写'],
    ['a meeting’s agenda', 'branch_general_meeting', { agenda: [] }, '议题未填写'],
    ['an activity’s contents', 'theme_party_day', { summary: '' }, '主要内容未填写'],
    ['the vote', 'branch_general_meeting', { vote: '' }, '表决结果未填写（没有表决的写“无”）'],
    ['the heads', 'climate_meeting', {}, '参加人数未填写'],
  ] as const)('names %s', (_what, kind, fields, sentence) => {
    expect(missingIn(question(kind, { record: { ...complete, ...fields } }))).toEqual([sentence]);
  });

  it('names what the roster leaves open', () => {
    const counts = { ...countsOf([]), absent: 2, unconfirmed: 1 };
    expect(missingIn(question('theme_party_day', { counts, undecided: 3 }))).toEqual([
      '3人没有登记到场、请假或缺席',
      '2人缺席，请假人员未明确',
      '1人离线补传未确认',
    ]);
  });

  it('absentees beside people on leave are told apart already', () => {
    const counts = { ...countsOf([]), absent: 2, onLeave: 1 };
    expect(missingIn(question('theme_party_day', { counts }))).toEqual([]);
  });

  it('a lecture names its lecturer and its title', () => {
    expect(missingIn(question('party_lecture'))).toEqual(['授课人未填写', '党课题目未填写']);
  });
});

describe('commitments suggested for an activity', () => {
  const commitment = (id: string, title: string, evidence: string[] = []) => ({
    id,
    title,
    evidence,
  });
  const all = [
    commitment('far', '选树先进典型'),
    commitment('words', '学习贯彻《条例》精神'),
    commitment('kind', '各党支部开展主题党日', ['activity/theme_party_day']),
    commitment('linked', '主题党日活动', ['activity/theme_party_day']),
  ];
  const activity = {
    kind: 'theme_party_day' as const,
    theme: '逐条学习贯彻条例',
    serves: [{ commitmentId: 'linked', title: '', item: 1, itemTitle: '' }],
    record: null,
  };

  it('are those that ask for its kind, then those whose words it uses; never what is linked', () => {
    const found = suggestedFor(activity, activityKinds.theme_party_day, all);
    expect(found.map(({ id }) => id)).toEqual(['kind', 'words']);
  });

  it('are few', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      commitment(`c${index}`, '某', ['activity/theme_party_day']),
    );
    expect(suggestedFor(activity, activityKinds.theme_party_day, many)).toHaveLength(5);
  });
});
