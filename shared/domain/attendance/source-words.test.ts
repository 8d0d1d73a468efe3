import { instantOf } from '../time';
import { inOrderReceived, type NamedSource, sourceStandingText, sourceTitle } from './source-words';

const at = (time: string) => instantOf('2022-11-18', time) ?? Number.NaN;

const source: NamedSource = {
  at: at('14:02'),
  arrival: 'on_time',
  method: 'organiser_entry',
  enteredBy: 'm1',
  enteredByName: '演示·赵磊',
  requestId: 'request-1',
  receivedAt: at('14:02'),
  standing: { name: 'counts' },
  struckByName: null,
};

describe('the history of an attendance', () => {
  it('says when, how and by whom somebody was put down', () => {
    expect(sourceTitle(source)).toBe('14:02 代为登记，演示·赵磊');
    expect(sourceStandingText(source)).toBe('');
  });

  it('of a phone needs no other name; lateness is said', () => {
    const phone = { ...source, method: 'code', enteredByName: null, arrival: 'late' } as const;
    expect(sourceTitle(phone)).toBe('14:02 手机签到，迟到');
  });

  it('keeps who struck it and why', () => {
    const standing = { name: 'struck', at: at('14:20'), by: 'm1', reason: '重复登记' } as const;
    expect(sourceStandingText({ ...source, standing, struckByName: '演示·赵磊' })).toBe(
      '14:20划去，演示·赵磊：重复登记',
    );
  });

  it('says of an upload whether somebody has looked at it', () => {
    expect(sourceStandingText({ ...source, standing: { name: 'pending' } })).toBe('等组织者确认');
    const standing = { name: 'confirmed', at: at('15:40'), by: 'm1' } as const;
    expect(sourceStandingText({ ...source, standing })).toBe('15:40已确认');
  });

  it('stands in the order in which it came in', () => {
    const later = { ...source, receivedAt: at('15:00') };
    expect(inOrderReceived([later, source])).toEqual([source, later]);
  });
});
