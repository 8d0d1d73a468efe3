import { sentenceFor } from '@shared/contract/errors';
import { peopleTransferUnit } from '@shared/contract/people-units';
import { refuse, succeed } from '@shared/domain/outcome';
import { transfer } from '@shared/domain/people/moves';
import { isBelonging, overlaps } from '@shared/domain/people/stays';
import { implement, nothingToLoad } from '../implement';
import { groundFor } from './ground';
import { carryOut } from './moving';

/** People moved in one call. */
const PORTION = 100;

export const transferUnit = implement(peopleTransferUnit, {
  load: nothingToLoad,
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { unitId, toUnitId, on, preview } = input;
    const ground = await groundFor({ actor, now, store }, peopleTransferUnit.access.roles);
    const [from, to] = [unitId, toUnitId].map((id) =>
      ground.units.find((unit) => unit.unitId === id),
    );
    if (!from || !to) return refuse('NOT_FOUND', {});
    if (from.kind !== to.kind || from === to) return refuse('OTHER_UNIT_KIND', {});
    const { today } = ground;
    if (on < today) return refuse('DATE_TOO_EARLY', { earliest: today });
    const people = (await store.rosterImports.candidates.ofUnit(actor.officeId, unitId)).filter(
      ({ memberships }) =>
        memberships.some(
          (held) => held.unitId === unitId && isBelonging(held) && overlaps(held, on, on),
        ),
    );
    const [portion, rest] = preview
      ? [people, []]
      : [people.slice(0, PORTION), people.slice(PORTION)];
    const moving: { memberId: string; name: string }[] = [];
    const staying: { memberId: string; name: string; why: string }[] = [];
    const move = { from: unitId, to: toUnitId, on };
    for (const { id: memberId, name, memberships } of portion) {
      const result = preview
        ? memberId === actor.memberId
          ? refuse('NOT_ONESELF', {})
          : transfer(memberships, move, ground)
        : await carryOut(
            { store, actor, now, ground },
            memberId,
            (seen) => (seen.transfer ? refuse('TRANSFER_WAITS', {}) : succeed(move)),
            'transferred',
          );
      if (result.ok) moving.push({ memberId, name });
      else staying.push({ memberId, name, why: sentenceFor(result.error) });
    }
    return succeed({ moving, staying, left: rest.length });
  },
});
