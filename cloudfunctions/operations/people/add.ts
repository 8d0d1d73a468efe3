import { peopleAdd } from '@shared/contract/people';
import { refuse, succeed } from '@shared/domain/outcome';
import { maskPhone } from '@shared/domain/people/phone';
import { exists } from '@shared/domain/people/stays';
import { idOfRequest } from '../../runtime/door';
import { implementOverUnit } from '../implement';

export const add = implementOverUnit(peopleAdd, {
  load: async ({ unitId }) => ({ unitId }),
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { requestId, unitId, isNamesake, from, post, ...fields } = input;
    const { officeId, memberId: by } = actor;
    const id = idOfRequest(by, requestId);
    const [unit, hasNamesake] = await Promise.all([
      store.organisation.unit(officeId, unitId),
      store.people.hasNamesake(officeId, fields.name, id),
    ]);
    if (!unit) return refuse('NOT_FOUND', {});
    if (unit.kind === 'volunteer_team') return refuse('VOLUNTEERS_REGISTER', {});
    if (!exists(unit, from)) return refuse('UNIT_NOT_IN_FORCE', { unitName: unit.name });
    if (hasNamesake && !isNamesake) return refuse('NAMESAKE_EXISTS', {});
    const membership = { unitId, roles: ['member' as const], post, validFrom: from, validTo: null };
    const phone = fields.phone && maskPhone(fields.phone);
    await store.organisation.addMember(
      { ...fields, id, officeId, memberships: [membership] },
      { at: now, by, action: 'added', after: { ...fields, phone, unitId, post, from } },
    );
    return succeed({ memberId: id });
  },
});
