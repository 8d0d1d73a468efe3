import fc from 'fast-check';
import type { Person } from '../people/schema';
import { judge } from './judge';
import { readRoster } from './read-roster';
import type { RosterRow } from './schema';
import { PLACES, TODAY, UNITS } from './test-support';
import { fieldsAfter, personOf } from './write';

const cell = (...texts: string[]) => fc.constantFrom(...texts);

const rows = fc
  .array(
    fc.record({
      name: cell('演示·王伟', '演示·张敏', '演示·李娜', ''),
      unit: cell('第一党支部', '二支部', '第3支部', '三支'),
      memberClass: cell('正式党员', '预备党员', ''),
      phone: cell('', '13800000001', '13800000002', '123'),
      rosterKey: cell('', '', 'A1', 'A2'),
      post: cell('', '书记'),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((cells, at): RosterRow => ({ number: at + 2, cells })));

/** The roster after whatever a file says for certain. */
const imported = (file: RosterRow[], before: readonly Person[]) => {
  const entries = readRoster(file, UNITS).map((entry) => judge(entry, before, TODAY));
  let people = [...before];
  for (const { entry, judgement } of entries) {
    const { values } = entry;
    if (judgement.verdict === 'add') {
      const id = `m-${people.length}`;
      people.push(personOf(values, { id, officeId: 'o', today: TODAY }));
    }
    if (judgement.verdict === 'change') {
      const day = { today: TODAY, from: TODAY, units: PLACES };
      people = people.map((one) =>
        one.id === judgement.memberId ? { ...one, ...fieldsAfter(values, one, day) } : one,
      );
    }
  }
  const verdicts = new Map(
    entries.map(({ entry, judgement }) => [entry.number, judgement.verdict]),
  );
  return { people, verdicts };
};

describe('for any file', () => {
  it('the order of its rows says nothing', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (file, random) => {
        const shuffled = file
          .map((one) => ({ one, at: random.next().value }))
          .sort((left, right) => left.at - right.at)
          .map(({ one }) => one);
        const there = imported(file, []).people;
        expect(imported(shuffled, there).verdicts).toEqual(
          new Map(
            [...imported(shuffled, there).verdicts.keys()].map((key) => [
              key,
              imported(file, there).verdicts.get(key),
            ]),
          ),
        );
      }),
    );
  });

  it('imported again, whatever was settled changes nothing', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const before = imported(first, []).people;
        const once = imported(second, before);
        const twice = imported(second, once.people);
        for (const [number, verdict] of once.verdicts) {
          if (verdict !== 'held') expect(twice.verdicts.get(number)).toBe('same');
        }
        // Rows that were held may be settled by what the file itself has changed since; each only
        // once, so that no file can be imported with an effect more often than it has rows.
        let last = twice;
        for (const _ of second) last = imported(second, last.people);
        expect(imported(second, last.people).people).toEqual(last.people);
      }),
    );
  });

  it('a row held for a number that its holder gives up in the same file is settled the next time', () => {
    const row = (number: number, name: string, unit: string, phone: string): RosterRow => ({
      number,
      cells: { name, unit, phone, memberClass: '正式党员', rosterKey: '', post: '' },
    });
    const before = imported([row(2, '演示·张敏', '二支部', '13800000001')], []).people;
    const file = [
      row(2, '演示·张敏', '二支部', '13800000002'),
      row(3, '演示·王伟', '第一党支部', '13800000001'),
    ];
    const once = imported(file, before);
    const twice = imported(file, once.people);
    const verdictsOf = ({ verdicts }: typeof once) => [verdicts.get(2), verdicts.get(3)];
    expect(verdictsOf(once)).toEqual(['change', 'held']);
    expect(verdictsOf(twice)).toEqual(['same', 'add']);
    expect(verdictsOf(imported(file, twice.people))).toEqual(['same', 'same']);
  });
});
