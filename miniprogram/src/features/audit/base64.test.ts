import fc from 'fast-check';
import { base64Of } from './base64';

it('writes a text as any other program would', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(base64Of(text)).toBe(Buffer.from(text, 'utf8').toString('base64'));
    }),
  );
  expect(base64Of('演示·赵磊\n')).toBe(Buffer.from('演示·赵磊\n').toString('base64'));
});
