import type { InputOf } from '@shared/contract';
import { volunteersRegister } from '@shared/contract/volunteers';
import { volunteerRisks } from '@shared/domain/binding/risks';
import { agreeing, areCurrent } from '@shared/domain/consent/agreeing';
import { notice } from '@shared/domain/consent/notice';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementForAccount } from '../implement';
import { enrol } from './enrol';
import { numberOf } from './number-of';

/** What must be on screen and agreed to before anything is stored. */
const notAgreed = ({ noticeVersion, risksVersion, consents }: InputOf<'volunteers.register'>) => {
  const seen = noticeVersion === notice.version && risksVersion === volunteerRisks.version;
  if (!seen || !areCurrent(consents)) return refuse('NOTICE_CHANGED', {});
  const missing = (['volunteer', 'phone'] as const).find(
    (purpose) => !consents.some((given) => given.purpose === purpose),
  );
  return missing && refuse('CONSENT_NEEDED', { purpose: missing });
};

export const register = implementForAccount(volunteersRegister, {
  load: ({ officeId, unitId }, { store }) => store.organisation.unit(officeId, unitId),
  handle: async ({ accountId, actor, input, loaded: team, now, deps }) => {
    const barred = notAgreed(input);
    if (barred) return barred;
    const office = await deps.store.organisation.office(input.officeId);
    if (!team || !office || team.kind !== 'volunteer_team') return refuse('TEAM_NOT_OPEN', {});
    const answer = succeed({ name: input.name, unitName: team.name, officeName: office.name });
    if (actor) {
      // The same act once more finds what it did; the code of the first try is used up by now.
      const isRetry =
        actor.officeId === office.id &&
        actor.name === input.name &&
        actor.memberships.some(
          ({ unitId, roles }) => unitId === team.unitId && roles.includes('volunteer'),
        );
      return isRetry ? answer : refuse('ACCOUNT_BOUND', {});
    }
    if (!team.openForSignUp) return refuse('TEAM_NOT_OPEN', {});
    const { category, instructorLevel } = input;
    if (category === 'sports_instructor' && instructorLevel === null) {
      return refuse('INSTRUCTOR_LEVEL_MISSING', {});
    }
    const phone = await numberOf(accountId, input.phone, office.id, now, deps);
    if (!phone.ok) return phone;
    const volunteer = {
      category,
      instructorLevel: category === 'sports_instructor' ? instructorLevel : null,
      ...(input.age === 'adult' ? {} : { guardianConsentAt: now }),
    };
    const purposes = input.consents.map(({ purpose }) => purpose);
    const enrolled = await enrol(
      {
        accountId,
        officeId: office.id,
        unitId: team.unitId,
        name: input.name,
        phone: phone.data.number,
        volunteer,
        consents: agreeing([], purposes, now),
        now,
      },
      deps,
    );
    if (enrolled === 'account_taken') return refuse('ACCOUNT_BOUND', {});
    if (enrolled === 'phone_taken') return refuse('PHONE_REGISTERED', {});
    await phone.data.giveBack();
    return answer;
  },
});
