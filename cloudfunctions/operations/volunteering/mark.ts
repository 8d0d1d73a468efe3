import { volunteeringMark } from '@shared/contract/volunteering-service';
import { doorIdOf } from '@shared/domain/activity/schema';
import { decideCheckIn, WRONG_CODE_LIMIT } from '@shared/domain/attendance/check-in';
import { judgeCode, judgeKeptCode } from '@shared/domain/attendance/code';
import { refuse, succeed } from '@shared/domain/outcome';
import { timeOf } from '@shared/domain/volunteering/event';
import { figuresOf } from '@shared/domain/volunteering/hours';
import { shiftMeant, withMarks } from '@shared/domain/volunteering/marking';
import type { Mark, Service } from '@shared/domain/volunteering/service-schema';
import { standingNow } from '@shared/domain/volunteering/standing';
import { implement } from '../implement';
import { ofServiceAtEvent } from '../years-changed';
import { eventById } from './found-event';
import { writeMarks } from './service-of';
import { withShifts } from './with-shifts';

const byRequest = (service: Service | undefined, requestId: string): Mark | undefined =>
  service?.marks.find((one) => one.requestId === requestId);

export const mark = implement(volunteeringMark, {
  load: eventById,
  years: (call) => ofServiceAtEvent(call),
  handle: async ({ actor, input, loaded: activity, now, deps: { store, door } }) => {
    if (activity?.officeId !== actor.officeId || activity.state.name === 'draft') {
      return refuse('NOT_FOUND', {});
    }
    const { act, code, kept, requestId, capturedAt } = input;
    const [found] = await withShifts(store, actor.officeId, [activity], actor.memberId);
    const mine = (found?.mine ?? []).flatMap((signUp) => {
      const shift = found?.shifts.find(({ id }) => id === signUp.shiftId);
      return shift ? [{ signUp, shift, standing: standingNow(signUp, shift, activity, now) }] : [];
    });
    const services = await store.services.byIds(
      actor.officeId,
      mine.map(({ signUp }) => signUp.id),
    );
    const answer = (service: Service, { at, act: done, method }: Mark) =>
      succeed({
        activityId: activity.id,
        shiftId: service.shiftId,
        theme: activity.theme,
        post: service.post,
        act: done,
        at,
        offline: method === 'offline_code',
        figures: figuresOf(service.marks),
      });
    const before = services.find((service) => byRequest(service, requestId));
    const first = byRequest(before, requestId);
    if (before && first) return answer(before, first);

    const inPlace = mine.filter(({ standing }) => standing.name === 'confirmed');
    const candidates = inPlace.map(({ signUp, shift }) => ({
      signUp,
      shift,
      shiftId: shift.id,
      ...timeOf(shift, activity),
      marks: services.find(({ id }) => id === signUp.id)?.marks ?? [],
    }));
    const waits = mine.find(({ standing }) => standing.name === 'waitlisted');
    const meant =
      input.shiftId === undefined
        ? shiftMeant(candidates, act, capturedAt)
        : candidates.find(({ shiftId }) => shiftId === input.shiftId);
    if (!meant) {
      return waits?.standing.name === 'waitlisted'
        ? refuse('STILL_WAITLISTED', { position: waits.standing.position })
        : refuse('NOT_SIGNED_UP', {});
    }
    if (meant.signUp.wrongCodes >= WRONG_CODE_LIMIT) return refuse('TOO_MANY_WRONG_CODES', {});
    const doorId = doorIdOf(activity);
    const verdict = kept
      ? judgeKeptCode(door.macFor(doorId), doorId, code, capturedAt, now)
      : judgeCode(door.macFor(doorId), doorId, code, now);
    const decision = decideCheckIn(activity, verdict, { requestId, capturedAt, now });
    if (!decision.ok) {
      if (decision.error.code === 'CODE_WRONG') await store.signUps.countWrongCode(meant.signUp.id);
      return decision;
    }
    const { at, method } = decision.data;
    const made: Mark = {
      act,
      at,
      method,
      enteredBy: null,
      requestId,
      receivedAt: now,
      pending: decision.data.standing.name === 'pending',
      struck: null,
    };
    const written = await writeMarks(
      store,
      { officeId: actor.officeId, unitId: activity.unitId, shift: meant.shift, activity },
      meant.signUp,
      (seen) => {
        if (byRequest(seen, requestId)) return succeed(undefined);
        if (seen?.confirmed) return refuse('HOURS_CONFIRMED', {});
        return withMarks(seen?.marks ?? [], [made]);
      },
      { at: now, by: actor.memberId, action: `marked_${act}`, after: { at, method } },
    );
    if (!written.ok) return written;
    return written.data ? answer(written.data, made) : refuse('NOT_SIGNED_UP', {});
  },
});
