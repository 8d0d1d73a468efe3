import type { Consent } from '../people/schema';
import { agreeing, areCurrent, hasWithdrawn, withdrawing } from './agreeing';
import { consentTexts } from './texts';

const given = (fields: Partial<Consent> = {}): Consent => ({
  purpose: 'attendance',
  version: consentTexts.attendance.version,
  givenAt: 1,
  withdrawnAt: null,
  ...fields,
});

describe('separate consents', () => {
  it('agreeing twice to one text is one consent', () => {
    const once = agreeing([], ['phone'], 1);
    expect(agreeing(once, ['phone'], 2)).toEqual(once);
  });

  it('a new text stands beside the older consent, which stays good for what it said', () => {
    const older = given({ version: '2020-01' });
    const both = agreeing([older], ['attendance'], 5);
    expect(both).toEqual([older, given({ givenAt: 5 })]);
  });

  it('withdrawing ends every version of that purpose and no other', () => {
    const before = [given({ version: '2020-01' }), given(), given({ purpose: 'phone' })];
    const after = withdrawing(before, ['attendance'], 9);
    expect(after.map(({ withdrawnAt }) => withdrawnAt)).toEqual([9, 9, null]);
    expect(hasWithdrawn(after, 'attendance')).toBe(true);
    expect(hasWithdrawn(after, 'phone')).toBe(false);
    expect(hasWithdrawn(after, 'volunteer')).toBe(false);
  });

  it('what was withdrawn stays in the record when it is given again', () => {
    const again = agreeing([given({ withdrawnAt: 3 })], ['attendance'], 4);
    expect(again).toHaveLength(2);
    expect(hasWithdrawn(again, 'attendance')).toBe(false);
  });

  it('nobody agrees to a text that is no longer in force', () => {
    expect(areCurrent([{ purpose: 'phone', version: consentTexts.phone.version }])).toBe(true);
    expect(areCurrent([{ purpose: 'phone', version: '1999' }])).toBe(false);
  });
});
