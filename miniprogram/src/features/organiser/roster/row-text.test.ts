import { strikeReasons, writtenReason } from './reasons';
import { besideText, entryText, leaveText, struckText } from './row-text';
import { at, presenceWith } from './test-support';

describe('how an entry reads', () => {
  it('by the person: time and code', () => {
    expect(entryText(presenceWith())).toBe('14:02 手机签到');
  });

  it('by another: time, way and who', () => {
    const entered = presenceWith({ enteredBy: 'm1', enteredByName: '演示·赵磊' });
    expect(entryText({ ...entered, method: 'organiser_entry' })).toBe('14:02 代为登记，演示·赵磊');
    expect(entryText({ ...entered, method: 'paper_sheet' })).toBe('14:02 纸质签到，演示·赵磊');
  });

  it('of somebody who went early, says when', () => {
    expect(entryText(presenceWith({ leftAt: at('15:05') }))).toBe('14:02 手机签到，15:05早退');
  });

  it('struck: time and reason', () => {
    const struck = {
      at: at('14:05'),
      by: 'm1',
      byName: '演示·赵磊',
      reason: '本人未到场',
      presentAt: at('14:02'),
      method: 'code',
    } as const;
    expect(struckText(struck)).toBe('14:05划去：本人未到场');
  });
});

describe('beside a name', () => {
  it('stands in what capacity and from where, for who is not due', () => {
    expect(besideText({ as: 'due', from: null })).toBe('');
    expect(besideText({ as: 'sitting_in', from: '第一党支部' })).toBe('列席，第一党支部');
    expect(besideText({ as: 'guest', from: null })).toBe('来宾');
  });

  it('of leave stands the class alone', () => {
    const leave = { class: 'personal', at: 1, by: 'm1', requestId: null } as const;
    expect(leaveText({ leave })).toBe('事假');
    expect(leaveText({ leave: null })).toBe('');
  });
});

describe('a reason', () => {
  it('is one of the usual ones, or the organiser’s own words', () => {
    expect(writtenReason(strikeReasons, 'twice', '')).toBe('重复登记');
    expect(writtenReason(strikeReasons, 'other', ' 临时离开未返回 ')).toBe('临时离开未返回');
  });

  it('is never empty', () => {
    expect(writtenReason(strikeReasons, 'other', '  ')).toBeUndefined();
  });
});
