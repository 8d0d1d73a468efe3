import { countsOf } from '@shared/domain/attendance/counts';
import { headsText, missingOf, othersText } from './head-count';

const counts = { ...countsOf([]), expected: 41, present: 32, late: 2, onLeave: 3, absent: 0 };

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
