import { closingConsequence, headsText, missingOf, othersText } from './head-count';

const counts = { expected: 41, present: 32, late: 2, onLeave: 3, absent: 0 };

describe('numbers at the door', () => {
  it('who has leave is not missing', () => {
    expect(missingOf(counts)).toBe(6);
    expect(othersText(counts)).toBe('请假3，未到6');
  });

  it('after closing, those who did not come are absent and nobody is missing', () => {
    const closed = { ...counts, absent: 6 };
    expect(missingOf(closed)).toBe(0);
    expect(othersText(closed)).toBe('请假3，缺席6');
  });

  it('says so when everybody due is here', () => {
    expect(othersText({ ...counts, present: 41, onLeave: 0 })).toBe('应到人员都已登记');
  });
});

describe('closing', () => {
  it('names those who would become absent', () => {
    expect(closingConsequence(counts)).toBe('还有6人未到，结束后记为缺席，不能再登记');
  });

  it('warns that an activity nobody came to does not count', () => {
    expect(closingConsequence({ ...counts, present: 0 })).toContain('不会计入要点');
  });

  it('says what is final when nobody is missing', () => {
    expect(closingConsequence({ ...counts, present: 38 })).toBe(
      '应到人员都已登记，结束后不能再更改',
    );
  });
});

describe('heads against entries', () => {
  it.each([
    [33, '现场清点多1人，请核对'],
    [30, '现场清点少2人，请核对'],
    [32, '现场清点与登记一致'],
    [undefined, '清点现场人数，填在这里核对'],
  ])('%s heads for 32 entries: %s', (heads, text) => {
    expect(headsText(heads, 32)).toBe(text);
  });
});
