import { evaluatePlan } from '@shared/domain/board/evaluate';
import { mattersOf } from '@shared/domain/board/matters';
import { exists } from '@shared/domain/people/stays';
import { ANSWERING_ROLES } from '@shared/domain/reminders/rules/answering';
import type { Ground } from '@shared/domain/reminders/rules/definition';
import type { OwnDays } from '@shared/domain/reminders/working-days';
import { type Instant, localDateOf } from '@shared/domain/time';
import { boardInput } from './board-input';
import type { Store } from './index';

/**
 * What the rules about the plan at work look at; undefined while no plan is in force. What presses is read
 * from the same evaluation as the board.
 */
export const workGround = async (
  store: Store,
  officeId: string,
  days: OwnDays,
  now: Instant,
): Promise<Ground | undefined> => {
  const found = await boardInput(store, { officeId }, {}, now);
  if (!found.ok) return undefined;
  const { input } = found.data;
  const { year } = input.plan;
  const [officers, lists, cases, statements] = await Promise.all([
    store.organisation.holdersOfAny(officeId, ANSWERING_ROLES),
    store.lists.ofYear(officeId, year),
    store.cases.open(officeId),
    store.entries.toCheck(officeId, year),
  ]);
  const { ofItem } = evaluatePlan(input);
  const items = input.plan.sections.flatMap((section) => section.items);
  const today = localDateOf(now);
  return {
    now,
    year,
    units: input.units.filter((unit) => exists(unit, today)),
    officers: officers.map((member) => ({ ...member, memberId: member.id })),
    items,
    matters: mattersOf(items.flatMap(({ number }) => ofItem(number))),
    lists,
    cases,
    statements,
    days,
  };
};
