import { rangeOf } from './range';

describe('a part of a file', () => {
  it('is from one byte to another, the last included', () => {
    expect(rangeOf('bytes=2-4', 10)).toEqual({ start: 2, end: 4 });
  });

  it('reaches to the end when no last byte is named, or one beyond', () => {
    expect(rangeOf('bytes=2-', 10)).toEqual({ start: 2, end: 9 });
    expect(rangeOf('bytes=2-99', 10)).toEqual({ start: 2, end: 9 });
  });

  it('is the end of the file when only a length is named', () => {
    expect(rangeOf('bytes=-3', 10)).toEqual({ start: 7, end: 9 });
    expect(rangeOf('bytes=-99', 10)).toEqual({ start: 0, end: 9 });
  });

  it('is nothing beyond the end', () => {
    for (const header of ['bytes=10-', 'bytes=99-100', 'bytes=-0']) {
      expect(rangeOf(header, 10)).toBe('unsatisfiable');
    }
    expect(rangeOf('bytes=0-', 0)).toBe('unsatisfiable');
  });

  it('is the whole when the header is not one single range', () => {
    for (const header of [undefined, '', 'bytes=-', 'bytes=4-2', 'bytes=0-1,3-4', 'lines=1-2']) {
      expect(rangeOf(header, 10)).toBeUndefined();
    }
  });
});
