import type { OutputOf } from '@shared/contract';
import { reminderSettings } from '@shared/contract/reminder-settings';
import { succeed } from '@shared/domain/outcome';
import { type Actor, holdsRole } from '@shared/domain/people/rights';
import { isDutyOf, noticesOf, stateOfNotice } from '@shared/domain/reminders/notices';
import { ANSWERING_ROLES } from '@shared/domain/reminders/rules/answering';
import { titleInApp } from '@shared/domain/reminders/title-in-app';
import { localDateOf } from '@shared/domain/time';
import { type Store, workGround } from '../../store';
import { implement, nothingToLoad } from '../implement';

type Row = OutputOf<'duties.matters'>['rows'][number];

/** Whether anything may be asked of somebody at all: for everybody else the plan need not be read. */
const mayBeAsked = async (store: Store, actor: Actor, now: number): Promise<boolean> =>
  holdsRole(actor, ANSWERING_ROLES, now) ||
  (await store.lists.naming(actor.officeId, actor.memberId)).length > 0;

export const matters = implement(reminderSettings['duties.matters'], {
  load: nothingToLoad,
  handle: async ({ actor, now, deps: { store } }) => {
    if (!(await mayBeAsked(store, actor, now))) return succeed({ rows: [] });
    const ground = await workGround(store, actor.officeId, [], now);
    if (!ground) return succeed({ rows: [] });
    const rows = noticesOf(ground)
      .filter((notice) => isDutyOf(notice, actor.memberId))
      .map((notice): Row => {
        const { occasion, key, unitName, content, page } = notice;
        return {
          key,
          occasion,
          state: stateOfNotice(notice),
          title: titleInApp(notice, ground),
          unitName,
          note: content.note,
          day: localDateOf(content.startsAt),
          page,
        };
      });
    return succeed({ rows });
  },
});
