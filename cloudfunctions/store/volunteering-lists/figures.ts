import type { ServiceRow } from '@shared/contract/volunteering-service';
import type { Instant } from '@shared/domain/time';
import { isOver, timeOf, type VolunteerEvent } from '@shared/domain/volunteering/event';
import {
  type Figures,
  figuresOf,
  standing as standingMarks,
} from '@shared/domain/volunteering/hours';
import { linesOf } from '@shared/domain/volunteering/record';
import type { Shift, SignUp } from '@shared/domain/volunteering/schema';
import type { Service } from '@shared/domain/volunteering/service-schema';
import type { Store } from '../index';
import type { NameOf } from '../named-sources';

/** What records count, with everything else of the same people beside them: no minute counts twice. */
export const figuresIn = async (
  store: Store,
  officeId: string,
  services: readonly Service[],
): Promise<(id: string) => Figures> => {
  const ids = [...new Set(services.map(({ memberId }) => memberId))];
  const all = await store.services.ofMembers(officeId, ids);
  const figures = new Map(
    ids.flatMap((memberId) =>
      linesOf(all.filter((one) => one.memberId === memberId)).map(
        ({ service, figures: of }) => [service.id, of] as const,
      ),
    ),
  );
  return (id) => figures.get(id) ?? figuresOf([]);
};

interface OfRow {
  activity: VolunteerEvent;
  shift: Shift;
  service: Service | undefined;
  person: Pick<SignUp, 'memberId' | 'memberName'>;
  explanation: string | null;
}

const stateOf = (
  { activity, service }: Pick<OfRow, 'activity' | 'service'>,
  figures: Figures,
  now: Instant,
): ServiceRow['state'] => {
  if (service?.confirmed) return 'confirmed';
  const over = isOver(activity, now);
  if (!service || standingMarks(service.marks).length === 0) return over ? 'absent' : 'expected';
  return over && !figures.isOpen ? 'waiting' : 'present';
};

/** A record as the coordinator and the person see it. */
export const serviceRowOf = (
  { activity, shift, service, person, explanation }: OfRow,
  figures: Figures,
  nameOf: NameOf,
  now: Instant,
): ServiceRow => ({
  shiftId: shift.id,
  activityId: activity.id,
  memberId: person.memberId,
  name: person.memberName,
  post: shift.post,
  ...timeOf(shift, activity),
  state: stateOf({ activity, service }, figures, now),
  marks: (service?.marks ?? []).map((one) => ({
    ...one,
    enteredByName: one.enteredBy === null ? null : nameOf(one.enteredBy),
  })),
  figures,
  confirmedAt: service?.confirmed?.at ?? null,
  ask: service?.ask ?? null,
  explanation,
  seen: service?.history.length ?? 0,
});
