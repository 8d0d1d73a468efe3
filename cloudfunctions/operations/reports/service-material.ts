import type { OwnPaperRequest, PaperRequest } from '@shared/contract/reports';
import type { PaperContext } from '@shared/domain/papers/data';
import type { ServiceRecordData } from '@shared/domain/papers/volunteer-data';
import { standing } from '@shared/domain/volunteering/hours';
import { linesOf, type RecordLine } from '@shared/domain/volunteering/record';
import type { Service } from '@shared/domain/volunteering/service-schema';
import { categoryOf } from '@shared/domain/volunteering/volunteer';
import { phoneIfAgreed, type ReportRecord, type Store } from '../../store';
import { holdersUnder } from './units-of';

type Request =
  | Extract<PaperRequest, { of: 'service' }>
  | Extract<OwnPaperRequest, { of: 'own_service' }>;

const lineOf = ({ service, figures }: RecordLine<Service>) => ({
  ...service,
  minutes: figures.minutes,
});

/**
 * A person's service of a year: all of it for themselves, of the unit's events for its organisers. Lines
 * are worked out over everything the person served, so that no minute stands in two.
 */
export const serviceMaterial = async (
  store: Store,
  { officeId, createdBy }: Pick<ReportRecord, 'officeId' | 'createdBy'>,
  request: Request,
): Promise<Omit<ServiceRecordData, keyof PaperContext> | undefined> => {
  const isOwn = request.of === 'own_service';
  const memberId = isOwn ? createdBy : request.memberId;
  const [person, services, unit] = await Promise.all([
    store.organisation.member(memberId),
    store.services.ofMember(officeId, memberId),
    isOwn ? undefined : store.organisation.unit(officeId, request.unitId),
  ]);
  if (person?.officeId !== officeId) return undefined;
  const isShown = unit ? await holdersUnder(store, unit) : () => isOwn;
  const lines = linesOf(services.filter(({ marks }) => standing(marks).length > 0)).filter(
    ({ service }) => service.year === request.year && isShown(service.unitId),
  );
  const profile = person.volunteer;
  return {
    year: request.year,
    person: {
      name: person.name,
      category: categoryOf(person),
      instructorLevel: profile?.instructorLevel ?? null,
      phone: isOwn ? person.phone : phoneIfAgreed(person),
      skills: profile?.skills ?? [],
      volunteerNumber: profile?.volunteerNumber ?? null,
    },
    lines: lines
      .filter(({ service, figures }) => service.confirmed && figures.minutes > 0)
      .map(lineOf)
      .sort((left, right) => left.startsAt - right.startsAt),
    waiting: lines.filter(({ service }) => !service.confirmed).length,
    unitName: unit && unit.kind !== 'organ_committee' ? unit.name : null,
  };
};
