import { elementsAsked } from '@shared/domain/board/asked-elements';
import { deriveItem } from '@shared/domain/board/derive-item';
import { namedUnits } from '@shared/domain/board/units';
import { evidenceWords } from '@shared/domain/plan/evidence-words';
import type { Commitment } from '@shared/domain/plan/schema';
import type { ProgressRecord } from '@shared/domain/progress/schema';
import { instantOf } from '@shared/domain/time';
import { sampleFor } from '../../tests/support/sample-evidence';
import { planClauses } from './clauses';
import { demoPlan, demoUnits } from './office';

const { sections } = demoPlan().text;
const { commitments } = planClauses();
const units = demoUnits().map((unit) => ({ ...unit, id: unit.unitId }));

/** The clause on its item's page in June, with these records; every reading of the office confirmed. */
const shown = (clause: Commitment, records: readonly ProgressRecord[]) => {
  const decisions = clause.target ? [{ commitmentId: clause.id, target: clause.target }] : [];
  const today = instantOf('2022-06-01') ?? Number.NaN;
  const plan = { year: 2022, sections };
  const item = deriveItem({ plan, commitments, units, records, decisions, today }, clause.item);
  const found = item?.commitments.find(({ id }) => id === clause.id);
  if (!found) throw new Error(`clause ${clause.id} is on no page`);
  return found;
};

/** The first unit that answers, and the first element it is asked for. */
const askedOf = (clause: Commitment) => {
  const named = namedUnits(clause.units, units);
  const asked = named.map((unit) => ({ unit, elements: elementsAsked(clause, unit, named) }));
  const [first] = asked.some(({ elements }) => elements.length > 0)
    ? asked.filter(({ elements }) => elements.length > 0)
    : asked;
  if (!first) throw new Error(`clause ${clause.id} asks nobody`);
  return { unitId: first.unit.id, element: first.elements[0] };
};

test.each(commitments.map((clause) => [clause.id, clause.title, clause] as const))(
  'clause %s, %s: the record shows, the figure follows and says why, and gone it leaves no trace',
  (id, _title, clause) => {
    const before = shown(clause, []);
    expect(before.recordIds).toEqual([]);
    expect(before.explanation).not.toBe('');
    const { unitId, element } = askedOf(clause);
    const record = sampleFor(clause, unitId, element);
    const after = shown(clause, [record]);
    const unit = after.units.find((one) => one.unitId === unitId);
    expect(after.recordIds).toEqual([record.id]);
    expect(unit).toMatchObject({ n: 1, named: true });
    expect(unit?.explanation).not.toBe(
      before.units.find((one) => one.unitId === unitId)?.explanation,
    );
    expect(after.n).toBe(before.n + 1);
    const elsewhere = { ...record, commitmentIds: [`${id}-elsewhere`] };
    expect(shown(clause, [elsewhere])).toEqual(before);
  },
);

test('every kind of evidence a clause names has a word for people', () => {
  const named = new Set(commitments.flatMap(({ evidence }) => evidence));
  expect([...named].filter((kind) => !Object.hasOwn(evidenceWords, kind))).toEqual([]);
});
