import fc from 'fast-check';
import { redacted } from './redact';

const who = { at: 1, by: 'zhao-lei', action: 'updated' };

describe('what an audit entry may keep', () => {
  it('masks phone numbers wherever they stand: as a field, in a list, in a sentence, in the reason', () => {
    const entry = redacted({
      ...who,
      reason: '本人来电13800000000要求更正',
      before: { phone: '13800000000' },
      after: { contacts: [{ phone: '13900001111' }], note: '新号：13900001111。' },
    });
    expect(entry.reason).toBe('本人来电138****0000要求更正');
    expect(entry.before).toEqual({ phone: '138****0000' });
    expect(entry.after).toEqual({
      contacts: [{ phone: '139****1111' }],
      note: '新号：139****1111。',
    });
  });

  it('hides secrets, and says that there was one', () => {
    const { after } = redacted({
      ...who,
      after: { accountId: 'oXyz', codeHash: 'abc', nested: { token: 't' }, keyHex: null },
    });
    expect(after).toEqual({
      accountId: '***',
      codeHash: '***',
      nested: { token: '***' },
      keyHex: null,
    });
  });

  it('leaves ids, instants and ordinary words as they are', () => {
    const fields = { id: 'a13800000000b', at: 13800000000, theme: '学条例', serves: ['4.1'] };
    expect(redacted({ ...who, after: fields }).after).toEqual(fields);
  });

  it('no number is left, whatever stands around it', () => {
    const around = fc.constantFrom('', '电话', ' ', '，', '（', '\n', '+86 ', '-');
    const phone = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String);
    fc.assert(
      fc.property(phone, around, around, (number, left, right) => {
        const { after } = redacted({ ...who, after: { text: `${left}${number}${right}` } });
        expect(JSON.stringify(after)).not.toContain(number);
      }),
    );
  });
});
