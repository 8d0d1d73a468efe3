import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import {
  CODE_WINDOW,
  codeAt,
  judgeCode,
  judgeKeptCode,
  type Mac,
  provenAt,
  windowOf,
} from './code';

const macUnder =
  (key: string): Mac =>
  (message) =>
    createHmac('sha256', key).update(message).digest();

const ID = 'activity-1';
const mac = macUnder('key of activity 1');
const NOW = Date.UTC(2022, 10, 18, 6, 0, 7);
const codeShownAt = (at: number) => codeAt(mac, ID, windowOf(at));

const instants = fc.integer({ min: 1_500_000_000_000, max: 1_900_000_000_000 });

describe('the code on the screen', () => {
  it('is the dynamic truncation of RFC 4226, worked out another way', () => {
    fc.assert(
      fc.property(instants, fc.string(), (at, key) => {
        const window = Math.floor(at / 20_000);
        const digest = createHmac('sha256', key).update(`check-in:${ID}:${window}`).digest();
        const offset = (digest.at(-1) ?? 0) % 16;
        const number = (digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000;
        expect(codeAt(macUnder(key), ID, window)).toEqual({
          window,
          digits: `${number}`.padStart(6, '0'),
          token: `${ID}.${digest.toString('hex').slice(0, 20)}`,
        });
      }),
    );
  });

  it('truncates the vector of RFC 4226, appendix D, as the RFC does', () => {
    const secret = Buffer.from('12345678901234567890');
    const counters = Array.from({ length: 10 }, (_, count) => {
      const message = Buffer.alloc(8);
      message.writeBigUInt64BE(BigInt(count));
      const digest = createHmac('sha1', secret).update(message).digest();
      return codeAt(() => digest, ID, 0).digits;
    });
    expect(counters).toEqual([
      '755224',
      '287082',
      '359152',
      '969429',
      '338314',
      '254676',
      '287922',
      '162583',
      '399871',
      '520489',
    ]);
  });

  it('stands for twenty seconds', () => {
    const start = windowOf(NOW) * CODE_WINDOW;
    expect(codeShownAt(start)).toEqual(codeShownAt(start + 19_999));
    expect(codeShownAt(start)).not.toEqual(codeShownAt(start + 20_000));
  });

  it('is six digits, also when they begin with noughts', () => {
    fc.assert(
      fc.property(fc.nat(), (window) => {
        expect(codeAt(mac, ID, window).digits).toMatch(/^\d{6}$/);
      }),
    );
  });
});

describe('judging a code', () => {
  const judge = (code: string, now = NOW) => judgeCode(mac, ID, code, now);

  it('is good while it stands on screen, ten seconds longer, and ten seconds before', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -10_000, max: 10_000 }), (now, off) => {
        const { window, digits, token } = codeShownAt(now + off);
        expect(judge(token, now)).toEqual({ name: 'valid', window });
        expect(judge(digits, now).name).toBe('valid');
      }),
    );
  });

  it('that was photographed is worthless half a minute after it came up', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 30_000, max: 600_000 }), (at, later) => {
        const window = windowOf(at);
        const { token } = codeAt(mac, ID, window);
        expect(judge(token, window * CODE_WINDOW + later).name).toBe('expired');
      }),
    );
  });

  it('of the last ten minutes has expired, an older or a coming one is wrong', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 2, max: 60 }), (now, age) => {
        const { token } = codeShownAt(now - age * CODE_WINDOW);
        expect(judge(token, now).name).toBe(age <= 30 ? 'expired' : 'wrong');
        const { token: coming } = codeShownAt(now + age * CODE_WINDOW);
        expect(judge(coming, now).name).toBe('wrong');
      }),
    );
  });

  it('kept by a phone without network proves its window hours later, also by a clock minutes off', () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 0, max: 48 * 3_600_000 }),
        fc.integer({ min: -280_000, max: 280_000 }),
        (taken, later, skew) => {
          const { window, token, digits } = codeShownAt(taken);
          const now = taken + later;
          const verdict = judgeKeptCode(mac, ID, token, taken + skew, now);
          expect(['valid', 'kept']).toContain(verdict.name);
          expect(verdict).toMatchObject({ window });
          expect(['valid', 'kept']).toContain(judgeKeptCode(mac, ID, digits, taken, now).name);
        },
      ),
    );
  });

  it('kept, and never on any screen, is wrong; one still to come as well', () => {
    const wrong = (code: string, capturedAt: number) =>
      judgeKeptCode(mac, ID, code, capturedAt, NOW).name;
    expect(wrong(codeShownAt(NOW - 7_200_000).token, NOW - 3_600_000)).toBe('wrong');
    expect(wrong(codeShownAt(NOW + 60_000).token, NOW + 60_000)).toBe('wrong');
    expect(wrong(`other.${'0'.repeat(20)}`, NOW)).toBe('other_activity');
  });

  it('of another activity is told apart by the link, and does not open this door', () => {
    const other = codeAt(macUnder('key of activity 2'), 'activity-2', windowOf(NOW));
    expect(judge(other.token)).toEqual({ name: 'other_activity' });
    expect(judge(other.digits)).toEqual({ name: 'wrong' });
    expect(judge(other.token.replace('activity-2', ID))).toEqual({ name: 'wrong' });
  });

  it('that differs in one place is wrong', () => {
    const { token } = codeShownAt(NOW);
    fc.assert(
      fc.property(fc.integer({ min: ID.length + 1, max: token.length - 1 }), (at) => {
        const changed = token[at] === '0' ? '1' : '0';
        expect(judge(token.slice(0, at) + changed + token.slice(at + 1)).name).toBe('wrong');
      }),
    );
    expect(judge(token.slice(0, -1)).name).toBe('wrong');
    expect(judge(`${token}0`).name).toBe('wrong');
  });

  it('can be any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        expect(['wrong', 'other_activity']).toContain(judge(code).name);
      }),
    );
  });
});

describe('the moment a code proves', () => {
  it('lies in the code’s window and never after the server received it', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(-1, 0, 1), fc.integer(), (now, step, lie) => {
        const window = windowOf(now) + step;
        const at = provenAt(window, now + lie, now);
        expect(at).toBeLessThanOrEqual(now);
        expect(windowOf(at)).toBe(Math.min(window, windowOf(now)));
      }),
    );
  });

  it('is what an honest phone says', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 19_999 }), (now, delay) => {
        const capturedAt = now - delay;
        expect(provenAt(windowOf(capturedAt), capturedAt, now)).toBe(capturedAt);
      }),
    );
  });
});
