import { bindingOf } from '@shared/contract/binding';
import { refuse, succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { memberInUnit } from '../member-in-unit';
import { isIn, readRow } from './of-member';

export const of = implementOverUnit(bindingOf, {
  load: memberInUnit,
  handle: async ({ actor, loaded: { member, unitId }, now, deps: { store } }) =>
    isIn(member, unitId, now)
      ? succeed(await readRow(store, member, { actor, now }))
      : refuse('NOT_FOUND', {}),
});
