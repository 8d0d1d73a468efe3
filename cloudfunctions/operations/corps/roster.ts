import { corpsRoster } from '@shared/contract/corps';
import { refuse, succeed } from '@shared/domain/outcome';
import { isInForce } from '@shared/domain/people/rights';
import { volunteerCategory } from '@shared/domain/people/schema';
import { localDateOf } from '@shared/domain/time';
import { rosterRows } from '../../store';
import { implementOverUnit } from '../implement';

export const roster = implementOverUnit(corpsRoster, {
  load: async ({ unitId }) => ({ unitId }),
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { unitId, withPast } = input;
    const on = input.on ?? localDateOf(now);
    const [unit, people] = await Promise.all([
      store.organisation.unit(actor.officeId, unitId),
      store.organisation.membersOfUnit(actor.officeId, unitId),
    ]);
    if (!unit) return refuse('NOT_FOUND', {});
    if (unit.kind !== 'volunteer_team') return refuse('NOT_A_VOLUNTEER_TEAM', {});
    const present = rosterRows(people, unitId, on, (held) => isInForce(held, on));
    const rows = withPast ? rosterRows(people, unitId, on, () => true) : present;
    const groups = volunteerCategory.options.map((category) => ({
      category,
      people: present.filter((row) => row.category === category).length,
    }));
    return succeed({ unitName: unit.name, rows, groups });
  },
});
