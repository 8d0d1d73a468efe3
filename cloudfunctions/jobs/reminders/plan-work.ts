import { messagesById, noticesOf } from '@shared/domain/reminders/notices';
import { atWork, isLookDue } from '@shared/domain/reminders/working-days';
import { localDateOf } from '@shared/domain/time';
import { putDown, type Telling } from './put-down';
import type { OfficeRun } from './tally';

/** Messages put down in one step. */
const STEP = 300;

/**
 * Puts down, once a working day, what the plan at work asks of people and they were not told before;
 * what was dropped as done and is open again waits anew. The day
 * is noted when all is put down: a run that is cut off is made good by the next one, and the messages' ids
 * see to it that nobody is told twice.
 */
export const planWork = async (run: OfficeRun): Promise<void> => {
  const { store, now, office } = run;
  const { id: officeId, ownDays, workLookedOn, remindersOff } = office;
  if (!isLookDue(workLookedOn, now, ownDays)) return;
  const ground = await run.ground();
  const notices = ground ? noticesOf(ground, remindersOff) : [];
  const tellings = [...messagesById(notices)].map(
    ([id, { notice, memberId }]): Telling => ({
      id,
      memberId,
      unitId: notice.unitId,
      unitName: notice.unitName,
      subject: { of: 'work', occasion: notice.occasion, key: notice.key, page: notice.page },
      content: notice.content,
      sendable: (from) => atWork(from, ownDays),
      startsAt: now,
    }),
  );
  for (let from = 0; from < tellings.length; from += STEP) {
    const some = tellings.slice(from, from + STEP);
    await putDown(run, some);
    const ids = some.map(({ id }) => id);
    await store.messages.reopen(ids, atWork(now, ownDays));
  }
  await store.organisation.noteWorkLooked(officeId, localDateOf(now));
};
