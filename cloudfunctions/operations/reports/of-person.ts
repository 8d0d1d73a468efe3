import type { PaperRequest } from '@shared/contract/reports';
import { refuse, succeed } from '@shared/domain/outcome';
import { definitionOf, type Leaf } from '@shared/domain/papers';
import { offerOf } from '@shared/domain/papers/offers';
import type { Actor } from '@shared/domain/people/rights';
import type { Statement } from '@shared/domain/volunteering/statement-schema';
import type { Store, UnitRecord } from '../../store';
import { holdersUnder } from './units-of';

type OfPerson = Extract<PaperRequest, { of: 'service' | 'statement' }>;
type Asking = { actor: Pick<Actor, 'officeId'>; store: Store };

/** Whether everything a statement lists was held by units that are reached. */
const coversStatement = async (
  store: Store,
  { officeId, lines }: Statement,
  unit: UnitRecord,
): Promise<boolean> => {
  const isHeldHere = await holdersUnder(store, unit);
  const ids = lines.map(({ serviceId }) => serviceId);
  const services = new Map(
    (await store.services.byIds(officeId, ids)).map((one) => [one.id, one.unitId]),
  );
  return ids.every((id) => isHeldHere(services.get(id) ?? ''));
};

/** Whose paper it is; undefined: nobody's who belongs to the unit or has served at its events. */
const nameFor = async (
  { actor: { officeId }, store }: Asking,
  request: OfPerson,
  unit: UnitRecord,
): Promise<string | undefined> => {
  if (request.of === 'statement') {
    const statement = await store.statements.byNumber(officeId, request.number);
    return statement && (await coversStatement(store, statement, unit))
      ? statement.memberName
      : undefined;
  }
  const [isHeldHere, services, person] = await Promise.all([
    holdersUnder(store, unit),
    store.services.ofMember(officeId, request.memberId),
    store.organisation.member(request.memberId),
  ]);
  if (person?.officeId !== officeId) return undefined;
  const isHere =
    person.memberships.some(({ unitId }) => unitId === unit.unitId) ||
    services.some(({ unitId }) => isHeldHere(unitId));
  return isHere ? person.name : undefined;
};

/** What the paper of a person is called, and its one leaf. */
export const personPaper = (
  request: { paper: OfPerson['paper'] } & ({ year: number } | { number: string }),
  name: string,
) => {
  const { label } = offerOf(request.paper);
  const leaves: Leaf[] = [{ name: 'person', chapter: label, paper: request.paper }];
  const which = 'year' in request ? `${request.year}年` : request.number;
  return { title: `${name} ${which} ${label}`, leaves };
};

/** A person's service at events of a unit, or a statement of it. Whatever is not the unit's does not exist. */
export const ofPerson = async (asking: Asking, request: OfPerson) => {
  const unit = await asking.store.organisation.unit(asking.actor.officeId, request.unitId);
  if (!unit) return refuse('NOT_FOUND', {});
  if (definitionOf(request.paper).of !== request.of) return refuse('PAPER_NOT_OFFERED', {});
  const name = await nameFor(asking, request, unit);
  if (name === undefined) return refuse('NOT_FOUND', {});
  const { unitId, name: unitName } = unit;
  return succeed({ unitId, unitName, ...personPaper(request, name) });
};
