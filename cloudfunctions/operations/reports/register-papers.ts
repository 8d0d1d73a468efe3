import { boardDay, isValidOn } from '@shared/domain/board/units';
import type { CaseRecord } from '@shared/domain/cases/schema';
import type { Entry } from '@shared/domain/entries/schema';
import { standsIn } from '@shared/domain/entries/write';
import type { Paper } from '@shared/domain/papers/paper';
import { inTreeOrder } from '@shared/domain/people/tree-order';
import type { Instant } from '@shared/domain/time';
import type { Store, UnitRecord } from '../../store';
import type { Making, Of, Register } from './plan-making';
import { isWhole } from './reading';
import { unitsOf } from './units-of';

const byDate = <One extends { at: number; id: string }>(all: readonly One[]): One[] =>
  [...all].sort((left, right) => left.at - right.at || (left.id < right.id ? -1 : 1));

/** In the order of their running numbers; those with somebody else's by their day. */
export const byNumber = (cases: readonly CaseRecord[]): CaseRecord[] => {
  const isRunning = cases.every(({ id, slot }) => slot !== id);
  if (!isRunning) return byDate(cases);
  return [...cases].sort((left, right) => (left.slot < right.slot ? -1 : 1));
};

/** Names of those who took steps in matters. */
export const peopleOf = async (store: Store, officeId: string, cases: readonly CaseRecord[]) => {
  const ids = new Set(cases.flatMap(({ steps }) => steps.map(({ by }) => by)));
  const people = await store.organisation.membersByIds(officeId, [...ids]);
  return new Map(people.map(({ id, name }) => [id, name]));
};

export const casesPaper = async (
  { store, report: { officeId }, context }: Making,
  { kinds, layout }: Of<'cases'>,
  { unit, year, unitName }: Register,
): Promise<Paper> => {
  const units = isWhole(unit) ? 'office' : await unitsOf(store, unit);
  const cases = byNumber(await store.cases.ofKinds(officeId, year, kinds, units));
  const people = await peopleOf(store, officeId, cases);
  return layout({ ...context, year, unitName, cases, people, round: null });
};

const named = ({ unitId, name: unitName }: UnitRecord) => ({ unitId, unitName });

/** Branches that answer for the year: those on the board of it. */
const branchesIn = async (store: Store, officeId: string, year: number, now: Instant) => {
  const day = boardDay(now, year);
  const units = inTreeOrder(await store.organisation.units(officeId));
  return units.filter((unit) => unit.kind === 'branch' && isValidOn(unit, day)).map(named);
};

export const entriesPaper = async (
  { store, report: { officeId, createdAt: now }, context }: Making,
  { kinds, layout }: Of<'entries'>,
  { unit, year, unitName }: Register,
): Promise<Paper> => {
  const found: Entry[] = isWhole(unit)
    ? await store.entries.inForceOfKinds(officeId, year, kinds)
    : await store.entries.ofUnit(officeId, unit.unitId, year, kinds);
  const entries = byDate(
    found.filter((entry) => entry.state.name === 'in_force' && standsIn(entry, year)),
  );
  const units = isWhole(unit) ? await branchesIn(store, officeId, year, now) : [named(unit)];
  const ids = entries.flatMap(({ about }) => (about?.family === 'case' ? [about.id] : []));
  const about = await store.cases.byIds(officeId, [...new Set(ids)]);
  return layout({ ...context, year, unitName, units, entries, about });
};
