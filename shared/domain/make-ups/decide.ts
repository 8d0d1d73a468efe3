import { type Refusal, refuse, type Success, succeed } from '../outcome';
import { type Instant, type LocalDate, localDateOf } from '../time';
import type { MakeUpState } from './schema';
import type { MakeUpTask } from './task';

type None = Record<string, never>;

interface Act {
  at: Instant;
  by: string;
}

/** The state as it is to be; the very one that stands where the act was done before. */
type Decision<Code extends string> = Success<MakeUpState> | Refusal<Code, None>;

/** Whether the state is what this very act, sent before, has made of it. */
const isDoneBefore = (
  { state }: MakeUpTask,
  name: 'said' | 'done' | 'given_back',
  by: string,
  on?: LocalDate,
): boolean => state.name === name && state.by === by && (on === undefined || state.on === on);

/** The day a session was made up for lies between the session and today. */
const dayRefusal = ({ startsAt }: MakeUpTask, on: LocalDate, now: Instant) =>
  on < localDateOf(startsAt) || on > localDateOf(now)
    ? refuse('MAKE_UP_DAY_INVALID', {})
    : undefined;

const doneRefusal = ({ state }: MakeUpTask) =>
  state.name === 'done' ? refuse('MAKE_UP_DONE', {}) : undefined;

const ownRefusal = ({ memberId }: MakeUpTask, { by }: Act) =>
  memberId === by ? refuse('OWN_MAKE_UP', {}) : undefined;

/** The member says it is done, or says another day. */
export const said = (
  task: MakeUpTask,
  on: LocalDate,
  act: Act,
): Decision<'MAKE_UP_DAY_INVALID' | 'MAKE_UP_DONE'> => {
  if (isDoneBefore(task, 'said', act.by, on)) return succeed(task.state);
  return doneRefusal(task) ?? dayRefusal(task, on, act.at) ?? succeed({ name: 'said', on, ...act });
};

/** The secretary enters from paper what a member handed in. */
export const entered = (
  task: MakeUpTask,
  on: LocalDate,
  act: Act,
): Decision<'MAKE_UP_DAY_INVALID' | 'MAKE_UP_DONE' | 'OWN_MAKE_UP'> => {
  const refusal = ownRefusal(task, act);
  if (refusal) return refusal;
  if (isDoneBefore(task, 'done', act.by, on)) return succeed(task.state);
  return doneRefusal(task) ?? dayRefusal(task, on, act.at) ?? succeed({ name: 'done', on, ...act });
};

type AnswerCode = 'MAKE_UP_DONE' | 'MAKE_UP_NOT_SAID' | 'OWN_MAKE_UP';

/** An answer to what a member said; nobody answers their own. */
const answered = (
  task: MakeUpTask,
  act: Act,
  answer: (on: LocalDate) => Extract<MakeUpState, { name: 'done' | 'given_back' }>,
): Decision<AnswerCode> => {
  const refusal = ownRefusal(task, act);
  if (refusal) return refusal;
  const { state } = task;
  if (state.name === 'said') return succeed(answer(state.on));
  const { name } = answer('');
  if (isDoneBefore(task, name, act.by)) return succeed(state);
  return doneRefusal(task) ?? refuse('MAKE_UP_NOT_SAID', {});
};

export const agreed = (task: MakeUpTask, act: Act): Decision<AnswerCode> =>
  answered(task, act, (on) => ({ name: 'done', on, ...act }));

export const givenBack = (task: MakeUpTask, reason: string, act: Act): Decision<AnswerCode> =>
  answered(task, act, (on) => ({ name: 'given_back', on, reason, ...act }));

/**
 * Takes back what one has done oneself: the member what nobody has answered, the secretary what she
 * agreed to or entered. Where nothing stands there is nothing to do.
 */
export const takenBack = ({ state }: MakeUpTask, by: string): Decision<'NOTHING_TO_TAKE_BACK'> => {
  if (state.name === 'open') return succeed(state);
  return state.name !== 'given_back' && state.by === by
    ? succeed({ name: 'open' })
    : refuse('NOTHING_TO_TAKE_BACK', {});
};

/** Another day it is due by: never before the session itself. */
export const dueRefusal = (task: MakeUpTask, dueOn: LocalDate) =>
  doneRefusal(task) ??
  (dueOn < localDateOf(task.startsAt) ? refuse('DUE_DAY_INVALID', {}) : undefined);
