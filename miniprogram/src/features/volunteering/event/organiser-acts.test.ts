import type { EventView } from '@shared/contract/volunteering-fields';
import { HOUR } from '@shared/domain/time';
import { organiserActs } from './organiser-acts';

const START = 1_000 * HOUR;

type State = EventView['activity']['state'];

const acts = (state: State, now: number, phase: EventView['phase'] = 'open') =>
  organiserActs(
    {
      activity: {
        state,
        checkIn: { opensAt: START - HOUR, lateAfter: START, closesAt: START + 4 * HOUR },
      },
      phase,
      signUpUntil: START - 24 * HOUR,
    },
    now,
  );

const published: State = { name: 'published', publishedAt: 1 };

test('before its deadline sign-up can be closed, and opened again', () => {
  expect(acts(published, START - 30 * HOUR).signUp).toBe('close');
  expect(acts(published, START - 30 * HOUR, 'sign_up_closed').signUp).toBe('reopen');
  expect(acts(published, START - 2 * HOUR, 'sign_up_closed').signUp).toBeUndefined();
});

test('an event is moved before its door opens, and has a day from then on', () => {
  expect(acts(published, START - 2 * HOUR)).toMatchObject({ postpone: true, day: false });
  expect(acts(published, START)).toMatchObject({ postpone: false, day: true, code: true });
});

test('one that was called off goes on to a new date alone', () => {
  const cancelled: State = { name: 'cancelled', cancelledAt: 1, reason: '下雨' };
  expect(acts(cancelled, START)).toMatchObject({ carryOver: true, edit: false, code: false });
});
