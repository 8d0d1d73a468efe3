import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { macWith } from './hmac';

const ascii = fc.string({ unit: 'binary-ascii', maxLength: 200 });
const keys = fc.uint8Array({ minLength: 1, maxLength: 100 });

describe('the code on the organiser’s phone', () => {
  it('is computed from the same MAC as on the server, for any key and message', () => {
    fc.assert(
      fc.property(keys, fc.array(ascii, { minLength: 1, maxLength: 5 }), (key, messages) => {
        const mac = macWith(Buffer.from(key).toString('hex'));
        for (const message of messages) {
          const expected = createHmac('sha256', key).update(message, 'latin1').digest('hex');
          expect(Buffer.from(mac(message)).toString('hex')).toBe(expected);
        }
      }),
    );
  });

  it('agrees with RFC 4231, test case 2', () => {
    const mac = macWith(Buffer.from('Jefe').toString('hex'));
    expect(Buffer.from(mac('what do ya want for nothing?')).toString('hex')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });
});
