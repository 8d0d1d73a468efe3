import type { InputOf, OutputOf } from '@shared/contract';
import { idOf, theQueue } from '@/features/queue';
import { newRequestId } from '@/platform/request-id';

type Answer = OutputOf<'attendance.enter'>;
type Draft = Parameters<ReturnType<typeof theQueue>['take']>[0];

/** What became of an entry. */
export type Entered =
  | ({ name: 'done'; requestId: string } & Answer)
  /** Without a network: it stands on this phone and is sent later. */
  | { name: 'kept' }
  | { name: 'refused'; reason: string };

const SHOWN_NAMES = 3;

/** 演示·孙丽、演示·王芳、演示·李强等8人 */
const namesText = (names: readonly string[]): string => {
  const shown = names.slice(0, SHOWN_NAMES).join('、');
  return names.length > SHOWN_NAMES ? `${shown}等${names.length}人` : shown;
};

/** A refusal is told to the caller and not kept. */
const take = async (draft: Draft): Promise<Entered> => {
  const queue = theQueue();
  const { requestId } = draft.input;
  const taken = await queue.take(draft);
  if (taken.name === 'kept') return { name: 'kept' };
  if (taken.name === 'unkept') {
    const { outcome } = taken;
    if (!outcome.ok) return { name: 'refused', reason: outcome.error.message };
    return 'entered' in outcome.data
      ? { name: 'done', requestId, ...outcome.data }
      : { name: 'kept' };
  }
  const { state } = taken.act;
  if (state.name === 'refused') {
    queue.drop(idOf(taken.act));
    return { name: 'refused', reason: state.error.message };
  }
  return state.name === 'done' && 'entered' in state.answer
    ? { name: 'done', requestId, ...state.answer }
    : { name: 'kept' };
};

/** Enters people, now or once the network is back. */
export const enterKept = (
  fields: Omit<InputOf<'attendance.enter'>, 'requestId' | 'capturedAt'>,
  names: readonly string[],
): Promise<Entered> =>
  take({
    operation: 'attendance.enter',
    input: { ...fields, requestId: newRequestId() },
    about: namesText(names),
  });

/** Puts people on leave, now or once the network is back. */
export const leaveKept = (
  fields: Omit<InputOf<'attendance.enterLeave'>, 'requestId'>,
  names: readonly string[],
): Promise<Entered> =>
  take({
    operation: 'attendance.enterLeave',
    input: { ...fields, requestId: newRequestId() },
    about: namesText(names),
  });

export const keptWords = (people: number): string => `${people}人的登记已存在本机，联网后自动提交`;

export const doneWords = ({ entered, already }: Answer): string =>
  `已按纸质签到表登记${entered.length}人${already.length > 0 ? `，${already.length}人此前已签到` : ''}`;
