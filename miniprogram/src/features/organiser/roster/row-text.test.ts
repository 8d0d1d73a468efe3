import { instantOf } from '@shared/domain/time';
import { entryText, struckText } from './row-text';
import { writtenReason } from './strike-reason';

const at = instantOf('2022-11-18', '14:02') ?? Number.NaN;
const presence = {
  at,
  arrival: 'on_time',
  method: 'code',
  enteredBy: null,
  enteredByName: null,
  requestId: 'request-1',
} as const;

describe('how an entry reads', () => {
  it('by the person: time and code', () => {
    expect(entryText(presence)).toBe('14:02 签到码');
  });

  it('by another: time, way and who', () => {
    const entered = { ...presence, enteredBy: 'm1', enteredByName: '演示·赵磊' };
    expect(entryText({ ...entered, method: 'organiser_entry' })).toBe('14:02 代为登记，演示·赵磊');
    expect(entryText({ ...entered, method: 'paper_sheet' })).toBe('14:02 纸质签到表，演示·赵磊');
  });

  it('struck: time and reason', () => {
    const struck = { at, by: 'm1', action: 'struck_out', reason: '本人未到场' };
    expect(struckText(struck)).toBe('14:02划去：本人未到场');
  });
});

describe('the reason of a strike', () => {
  it('is one of the usual ones, or the organiser’s own words', () => {
    expect(writtenReason('twice', '')).toBe('重复登记');
    expect(writtenReason('other', ' 临时离开未返回 ')).toBe('临时离开未返回');
  });

  it('is never empty', () => {
    expect(writtenReason('other', '  ')).toBeUndefined();
  });
});
