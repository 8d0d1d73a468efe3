import { instantOf } from '@shared/domain/time';
import { quickDays } from './compare-days';
import { monthsOf } from './months';
import { changeText, movedText } from './view-words';
import { wallPages } from './wall-pages';

jest.mock('@tarojs/taro', () => ({}));

const at = (date: string) => instantOf(date, '10:00') ?? Number.NaN;

test('a quick choice compares the end of the month or quarter that is over with today', () => {
  expect(quickDays(at('2022-11-18'))).toEqual({
    month: ['2022-10-31', '2022-11-18'],
    quarter: ['2022-09-30', '2022-11-18'],
  });
  expect(quickDays(at('2023-01-05')).month).toEqual(['2022-12-31', '2023-01-05']);
  expect(quickDays(at('2023-01-05')).quarter).toEqual(['2022-12-31', '2023-01-05']);
});

test('eight units go on one sheet, thirty on two alike, and no unit is left out', () => {
  const units = (count: number) => Array.from({ length: count }, (_, place) => place);
  expect(wallPages(units(8)).map(({ length }) => length)).toEqual([8]);
  expect(wallPages(units(30)).map(({ length }) => length)).toEqual([15, 15]);
  expect(wallPages(units(33)).flat()).toEqual(units(33));
});

test('a change tells both figures, and what did not change once', () => {
  const before = { state: 'due' as const, n: 0, m: 1 };
  expect(changeText(before, { state: 'done', n: 1, m: 1 })).toBe('即将到期 0/1 → 已完成 1/1');
  expect(changeText(before, before)).toBe('即将到期 0/1');
  expect(movedText(2, 1)).toBe('新增2条记录，少了1条记录');
});

test('an activity under way is told once, and each in its month', () => {
  const card = (id: string, date: string) => ({
    id,
    family: 'activity' as const,
    kind: 'theme_party_day',
    kindLabel: '主题党日',
    title: id,
    unitId: 'b',
    unitName: 'b',
    at: at(date),
    stateLabel: '',
  });
  const months = monthsOf(
    [card('a', '2022-11-18')],
    [card('a', '2022-11-18'), card('b', '2022-12-09')],
  );
  expect(months).toHaveLength(12);
  expect(months[10]).toMatchObject({ held: [{ id: 'a' }], coming: [] });
  expect(months[11]).toMatchObject({ held: [], coming: [{ id: 'b' }] });
});
