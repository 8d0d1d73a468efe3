import { parsePlanText } from '.';

/** Reads one sentence as the body of the only item of a plan; the quote is left out of the answer. */
const targetsIn = (sentence: string): [unit: string, atLeast: number, period: string][] => {
  const reading = parsePlanText(`一、加强党的建设\n1.严肃组织生活。${sentence}\n2.加强党员教育。`);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan.targets.map(({ unit, atLeast, period }) => [unit, atLeast, period]);
};

const read = (sentence: string) => {
  const reading = parsePlanText(`一、加强党的建设\n1.严肃组织生活。${sentence}\n2.加强党员教育。`);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};

describe('a quantity the words name is proposed as a target', () => {
  it.each([
    ['各党支部本年度至少开展两次主题党日活动。', 'branch', 2, 'year'],
    ['各支部每月开展1次主题党日活动。', 'branch', 1, 'month'],
    ['党支部全年不少于12次主题党日。', 'branch', 12, 'year'],
    ['各党支部全年开展主题党日活动不少于十二次。', 'branch', 12, 'year'],
    ['党组理论学习中心组每季度至少组织２次集体学习研讨。', 'study-group', 2, 'quarter'],
    ['机关党委每半年对各党支部开展一次专项督查。', 'organ-committee', 2, 'year'],
    ['党组每年听取2次机关党委工作汇报。', 'party-group', 2, 'year'],
    ['每半年听取1次各支部汇报。', 'bureau', 2, 'year'],
    ['党支部书记每年至少讲1次党课。', 'branch', 1, 'year'],
    ['志愿服务队每季度开展不少于三次志愿服务。', 'volunteer-corps', 3, 'quarter'],
    ['每两个月编发1期工作简报。', 'bureau', 6, 'year'],
    ['主题党日活动每月不少于1次。', 'branch', 1, 'month'],
    ['中心组集体学习全年不少于8次，每季度不少于2次。', 'study-group', 8, 'year'],
    ['全年发展党员不少于5名。', 'bureau', 5, 'year'],
    ['各党支部每季度召开党员大会。', 'branch', 1, 'quarter'],
    ['机关党委至少开展2次交叉检查。', 'organ-committee', 2, 'year'],
    ['召开一次换届党员大会。', 'bureau', 1, 'once'],
    ['各党支部上、下半年各开展1次自查。', 'branch', 2, 'year'],
    ['党组每季度研究一次意识形态工作。', 'party-group', 1, 'quarter'],
    ['各支部每季度开展2至3次志愿服务。', 'branch', 2, 'quarter'],
    ['年底前所属8个党支部全部达到标准化要求。', 'branch', 1, 'once'],
    ['对重大事项做到一事一报。', 'bureau', 1, 'per-matter'],
  ])('%s', (sentence, unit, atLeast, period) => {
    expect(targetsIn(sentence)[0]).toEqual([unit, atLeast, period]);
  });

  it('two periods in one sentence are two targets, each with its own words', () => {
    const { targets } = read('各党支部每月召开1次支委会、每季度召开1次党员大会。');
    expect(targets.map(({ quote, unit, period }) => [quote, unit, period])).toEqual([
      ['各党支部每月召开1次支委会', 'branch', 'month'],
      ['每季度召开1次党员大会', 'branch', 'quarter'],
    ]);
  });

  it('the unit named earlier in the sentence holds until the next stop', () => {
    const { targets } = read('中心组抓好学习，每月集中学习1次。每季度通报1次。');
    expect(targets.map((target) => target.unit)).toEqual(['study-group', 'bureau']);
  });

  it('words of striving make a target soft', () => {
    expect(read('力争全年组织4次交流。').targets[0]?.soft).toBe(true);
    expect(read('全年组织4次交流。').targets[0]?.soft).toBe(false);
  });
});

describe('a number that nobody can count off is no target', () => {
  it.each([
    '认真落实“三会一课”制度，树牢四个意识，做到两个维护。',
    '每月落实三会一课制度，持续整治四风，用好四种形态。',
    '按照“六个有”要求，深化“一支部一特色一品牌”创建活动。',
    '做好驻村第一书记工作，畅通两条渠道，打造10分钟健身圈。',
    '落实三级责任清单制度，建立一岗双责机制，防止两张皮。',
    '学习贯彻党的十九届六中全会精神，喜迎二十大，迈向第二个百年奋斗目标。',
    '参加全市第三次学习交流，开展新一轮督查，进一步完善机制。',
    '定期开展督查，及时进行提醒约谈，经常性开展教育。',
    '会议每次不超过2小时，每月文件不超过3件。',
    '落实《党支部每月工作清单》，推行“每周一学”做法。',
    '2022年是关键一年，一次性完成整改。',
    '抓好党员教育，形成一批成果，选树3个先进典型。',
  ])('%s', (sentence) => {
    expect(targetsIn(sentence)).toEqual([]);
  });

  it('a number owed by every person is no target of a unit, and the reader is told so', () => {
    const { targets, warnings } = read('每名党员全年参加志愿服务不少于2次。');
    expect(targets).toEqual([]);
    expect(warnings.map(({ line, message }) => [line, message])).toContainEqual([
      2,
      '这里的数量是对每个人的要求，没有列为单位目标',
    ]);
  });

  it('a week is no period of a plan, and the reader is told so', () => {
    const { targets, warnings } = read('各支部每周开展1次学习。');
    expect(targets).toEqual([]);
    expect(warnings).toContainEqual({
      line: 2,
      message: '这里的周期不在年、季、月之内，没有列为目标',
    });
  });
});
