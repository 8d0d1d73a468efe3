import fc from 'fast-check';
import { createTokens } from './tokens';

const SECRET = 'a secret of the data folder';
const tokens = createTokens(SECRET);

describe('tokens of the local run', () => {
  it('lead back to their account', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (account) => {
        expect(tokens.accountOf(tokens.tokenFor(account))).toBe(account);
      }),
    );
  });

  it('cannot be made up, altered, or taken from another folder', () => {
    const token = tokens.tokenFor('account');
    const [account = '', seal = ''] = token.split('.');
    const staff = Buffer.from('staff').toString('base64url');
    const others = createTokens('a secret of another folder').tokenFor('account');
    const made = ['', '.', account, `${account}.`, `.${seal}`, `${staff}.${seal}`, others];
    for (const text of [...made, `${token}x`, `x${token}`, token.toUpperCase()]) {
      expect(tokens.accountOf(text)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        expect(tokens.accountOf(`${left}.${right}`)).toBeUndefined();
      }),
    );
  });
});
