import fc from 'fast-check';
import { asCounted } from './unit-order';

const unit = (name: string, validFrom = '2021-01-01', unitId = name) => ({
  unitId,
  name,
  validFrom,
});

const namesOf = (units: ReturnType<typeof unit>[]) => asCounted(units).map(({ name }) => name);

test('branches stand by their numbers, in signs or in digits, whatever their ids and days', () => {
  const names = [
    '第一支部',
    '第二支部',
    '第9支部',
    '第十支部',
    '第十二支部',
    '第二十支部',
    '第一百零三支部',
  ];
  const given = names.map((name, place) => unit(name, `20${30 - place}-01-01`, `id-${9 - place}`));
  fc.assert(
    fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
      expect(namesOf(shuffled)).toEqual(names);
    }),
    { numRuns: 20 },
  );
});

test('those without a number follow in the order they were founded, then by id', () => {
  expect(
    namesOf([
      unit('竞训支部', '2022-05-01'),
      unit('机关支部', '2021-01-01', 'b'),
      unit('离退休支部', '2021-01-01', 'a'),
      unit('第三支部', '2022-06-01'),
    ]),
  ).toEqual(['第三支部', '离退休支部', '机关支部', '竞训支部']);
});
