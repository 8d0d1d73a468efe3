import { personActsOf } from './person-acts';
import { presentRow, rowWith, sourceWith } from './test-support';

const open = { canEnter: true, canList: true, canNote: true, standing: '' };
const closed = { canEnter: false, canList: false, canNote: true, standing: '' };

describe('what can be done about a person', () => {
  it('who is missing is entered, put on leave, exempted, or taken off the list', () => {
    expect(personActsOf(rowWith(), open, 'me')).toEqual([
      'enter',
      'enter_late',
      'leave',
      'exempt',
      'remove',
    ]);
  });

  it('who is present went early or was not there; an upload is confirmed as well', () => {
    expect(personActsOf(presentRow(), open, 'me')).toEqual(['left_early', 'strike']);
    expect(personActsOf(presentRow({}, { pending: true }), open, 'me')[0]).toBe('confirm');
    expect(personActsOf(presentRow({}, { leftAt: 5 }), open, 'me')).toContain('stayed');
  });

  it('who was ever recorded stays on the list', () => {
    const standing = { name: 'struck', at: 1, by: 'm2', reason: '重复登记' } as const;
    const struck = rowWith({ sources: [sourceWith({ standing })] });
    expect(personActsOf(struck, open, 'me')).not.toContain('remove');
  });

  it('leave is taken back by whoever put it down, and somebody on leave may come', () => {
    const leave = { class: 'sick', at: 1, by: 'me', requestId: 'request-1' } as const;
    const row = rowWith({ state: 'on_leave', leave });
    expect(personActsOf(row, open, 'me')).toEqual([
      'take_back_leave',
      'enter',
      'enter_late',
      'exempt',
    ]);
    expect(personActsOf(row, open, 'another')).not.toContain('take_back_leave');
  });

  it('who sits in or is a guest has no leave', () => {
    expect(personActsOf(rowWith({ as: 'guest' }), open, 'me')).toEqual([
      'enter',
      'enter_late',
      'remove',
    ]);
  });

  it('after closing, uploads are confirmed and early leaving is noted, nothing else', () => {
    expect(personActsOf(presentRow({}, { pending: true }), closed, 'me')).toEqual([
      'confirm',
      'left_early',
    ]);
    expect(personActsOf(rowWith({ state: 'absent' }), closed, 'me')).toEqual([]);
  });
});
