import { volunteeringDue } from '@shared/contract/volunteering-service';
import { succeed } from '@shared/domain/outcome';
import { isVolunteerEvent } from '@shared/domain/volunteering/event';
import { standing } from '@shared/domain/volunteering/hours';
import { confirmationDue, HOLIDAYS_KNOWN_TO } from '@shared/domain/volunteering/working-days';
import { implement, nothingToLoad } from '../implement';
import { organisedBy } from '../reaches';

/** So many past events are looked through. */
const LOOKED_THROUGH = 200;

export const due = implement(volunteeringDue, {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    const units = await organisedBy({ actor, now, store });
    const { documents } = await store.activities.ofUnits(actor.officeId, {
      units,
      when: 'past',
      kind: 'volunteer_event',
      now,
      cursor: undefined,
      search: undefined,
      limit: LOOKED_THROUGH,
    });
    const held = documents
      .filter(isVolunteerEvent)
      .filter(({ state }) => state.name === 'published' || state.name === 'closed');
    const found = await Promise.all(
      held.map(async (activity) => {
        const services = await store.services.ofActivity(actor.officeId, activity.id);
        const waiting = services.filter(
          ({ confirmed, marks }) => !confirmed && standing(marks).length > 0,
        );
        const asks = services.filter(({ ask }) => ask !== null && ask.answer === null);
        return {
          activityId: activity.id,
          theme: activity.theme,
          unitName: activity.unitName,
          endedAt: activity.endsAt,
          waiting: waiting.length,
          asks: asks.length,
          ...confirmationDue(activity.endsAt, now),
        };
      }),
    );
    return succeed({
      due: found
        .filter(({ waiting, asks }) => waiting + asks > 0)
        .sort((a, b) => a.endedAt - b.endedAt),
      holidaysKnownTo: HOLIDAYS_KNOWN_TO,
    });
  },
});
