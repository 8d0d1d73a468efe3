import { countsOf } from '@shared/domain/attendance/counts';
import { closingConsequence } from './closing';

const counts = { ...countsOf([]), expected: 41, present: 32, late: 2, onLeave: 3 };

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

  it('says how many uploads nobody has looked at', () => {
    expect(closingConsequence({ ...counts, unconfirmed: 2 })).toContain(
      '另有2人的离线补传待确认，结束后仍可确认',
    );
  });

  it('says nothing of heads where no names stand on a list', () => {
    expect(closingConsequence(countsOf([]))).toBe('结束后不能再登记');
  });
});
