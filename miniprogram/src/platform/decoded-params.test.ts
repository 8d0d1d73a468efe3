import fc from 'fast-check';
import { decodedParams } from './decoded-params';

describe('the values of an address, as WeChat hands them over', () => {
  it('are what they were before they stood in it, decoded once and not twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(decodedParams({ id: encodeURIComponent(value) })).toEqual({ id: value });
      }),
    );
    expect(decodedParams({ id: encodeURIComponent('100%25') })).toEqual({ id: '100%25' });
  });

  it('what is no encoding is left alone', () => {
    expect(decodedParams({ q: '%E0%A4%A', x: '50%' })).toEqual({ q: '%E0%A4%A', x: '50%' });
  });
});
