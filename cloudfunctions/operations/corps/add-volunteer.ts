import { corpsAddVolunteer } from '@shared/contract/corps';
import { agreeing } from '@shared/domain/consent/agreeing';
import { refuse, succeed } from '@shared/domain/outcome';
import { localDateOf } from '@shared/domain/time';
import { idOfRequest } from '../../runtime/door';
import { corpsRowOf, placeIn } from '../../store';
import { implementOverUnit } from '../implement';

/** Consent was said to somebody, who answers for it: how and by whom stands in the history. */
export const addVolunteer = implementOverUnit(corpsAddVolunteer, {
  load: async ({ unitId }) => ({ unitId }),
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { unitId, name, phone, category, age, consent, requestId } = input;
    const { organisation } = store;
    const id = `volunteer-${idOfRequest(actor.memberId, requestId)}`;
    const [unit, taken, before] = await Promise.all([
      organisation.unit(actor.officeId, unitId),
      phone === null ? [] : organisation.membersByPhone(actor.officeId, phone),
      organisation.member(id),
    ]);
    if (!unit) return refuse('NOT_FOUND', {});
    if (unit.kind !== 'volunteer_team') return refuse('NOT_A_VOLUNTEER_TEAM', {});
    const isInstructor = category === 'sports_instructor';
    if (isInstructor && input.instructorLevel === null)
      return refuse('INSTRUCTOR_LEVEL_MISSING', {});
    if (taken.some((one) => one.id !== id)) return refuse('PHONE_REGISTERED', {});
    const today = localDateOf(now);
    const purposes = phone === null ? (['volunteer'] as const) : (['volunteer', 'phone'] as const);
    if (!before) {
      await organisation.addMember(
        {
          id,
          officeId: actor.officeId,
          name,
          phone,
          memberClass: 'not_party_member',
          memberships: [
            { unitId, roles: ['volunteer'], post: null, validFrom: today, validTo: null },
          ],
          volunteer: {
            category,
            instructorLevel: isInstructor ? input.instructorLevel : null,
            skills: input.skills,
            volunteerNumber: input.volunteerNumber,
            instructorNumber: input.instructorNumber,
            ...(age === 'adult' ? {} : { guardianConsentAt: now }),
          },
          consents: agreeing([], purposes, now),
        },
        { at: now, by: actor.memberId, action: 'registered', after: { unitId, consent, category } },
      );
    }
    const person = await organisation.member(id);
    const held = person && placeIn(person, unitId, today);
    return held ? succeed(corpsRowOf(person, held)) : refuse('NOT_FOUND', {});
  },
});
