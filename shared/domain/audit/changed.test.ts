import { changed } from './changed';

describe('what an audit entry says of a change', () => {
  it('names the fields that differ, as they were and as they are', () => {
    const before = { theme: '学条例', place: '二楼', serves: ['4.1'] };
    expect(changed(before, { theme: '学条例', place: '三楼', serves: ['4.1', '8.1'] })).toEqual({
      before: { place: '二楼', serves: ['4.1'] },
      after: { place: '三楼', serves: ['4.1', '8.1'] },
    });
  });

  it('is silent on fields that are not written', () => {
    expect(changed({ a: 1, b: 2 }, { b: 3 })).toEqual({ before: { b: 2 }, after: { b: 3 } });
  });

  it('does not take another order of fields for a change', () => {
    expect(changed({ window: { from: 1, to: 2 } }, { window: { to: 2, from: 1 } })).toEqual({
      before: {},
      after: {},
    });
  });

  it('shows a field that was not there as null', () => {
    expect(changed({}, { phone: '13800000000' })).toEqual({
      before: { phone: null },
      after: { phone: '13800000000' },
    });
  });
});
