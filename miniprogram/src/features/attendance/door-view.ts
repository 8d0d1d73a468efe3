import type { OutputOf } from '@shared/contract';
import { clockOf, type Instant } from '@shared/domain/time';
import {
  kindLabelOf,
  ownStanding,
  presentNote,
  presentText,
  standingWords,
} from '@/features/activities';
import type { CallFailure } from '@/platform/call';
import type { CheckedInProps } from './CheckedIn';
import { type Attempt, type CheckInState, lateStep, nextStep } from './check-in-state';

type Got = OutputOf<'activities.get'>;

/** What the check-in page shows: one of these. */
export type DoorView =
  | ({ name: 'recorded' } & CheckedInProps)
  | { name: 'stopped'; title: string; note?: string; retry: boolean }
  /** Code and time stand on this phone and are sent later. */
  | { name: 'kept'; attempt: Attempt }
  /** What was kept was not taken: why, and the way on. */
  | { name: 'not_taken'; title: string; note: string; again: boolean }
  /** The consent is missing: its text, before a code is typed or after one was sent. */
  | { name: 'consent' }
  | { name: 'form' };

/** `第二党支部 主题党日` and the theme. */
export const aboutLines = (got: Got | undefined): string[] =>
  got ? [`${got.activity.unitName} ${kindLabelOf(got.activity)}`, got.activity.theme] : [];

const recordedNow = (
  { output }: Extract<CheckInState, { name: 'recorded' }>,
  got: Got | undefined,
): DoorView => ({
  name: 'recorded',
  title: presentText(output.presence),
  note: presentNote(output.presence),
  about: got ? aboutLines(got) : [output.unitName, output.theme],
  serves: output.serves,
});

/** What the record says before, or without, an attempt on this phone. */
const fromRecord = (got: Got, now: Instant): DoorView => {
  const standing = ownStanding(got.activity, got.mine, now);
  if (standing.name === 'open') return { name: 'form' };
  if (standing.name !== 'present') {
    const { words, act } = standingWords(standing, now);
    return { name: 'stopped', title: words, note: act?.note, retry: false };
  }
  return {
    name: 'recorded',
    title: presentText(standing.presence),
    note: presentNote(standing.presence),
    about: aboutLines(got),
    serves: got.activity.serves,
  };
};

/** Failures of the server, which another try can get over. */
const PASSING: readonly string[] = ['UNEXPECTED', 'CLIENT_FAULT'];

const fromRefusal = ({ failure, late }: Extract<CheckInState, { name: 'refused' }>): DoorView => {
  const { code, message } = failure;
  if (!late) {
    const retry = code === 'CHECK_IN_NOT_OPEN';
    return { name: 'stopped', title: message, note: nextStep(failure), retry };
  }
  return {
    name: 'not_taken',
    title: `未能提交：${code === 'CODE_WRONG' ? '数字与会场的签到码对不上' : message}`,
    note: lateStep(failure),
    again: PASSING.includes(code),
  };
};

/**
 * Chooses what to show from the attempt on this phone and, before there is one, from the record.
 * The server's answer to an attempt outweighs everything read earlier.
 *
 * @param agreed to checking in by phone; true as well while it is not known: the server asks
 */
export const doorView = (
  state: CheckInState,
  got: Got | undefined,
  failure: CallFailure<'activities.get'> | undefined,
  now: Instant,
  agreed = true,
): DoorView => {
  if (state.name === 'recorded') return recordedNow(state, got);
  if (state.name === 'recorded_before') {
    return {
      name: 'recorded',
      title: `已签到 ${clockOf(state.at)}`,
      note: `您${clockOf(state.at)}已签到，不用再签`,
      about: aboutLines(got),
      serves: got?.activity.serves ?? [],
    };
  }
  // Somebody else has entered the person meanwhile: nothing is open any more.
  if (got?.mine?.presence && state.name !== 'sending') return fromRecord(got, now);
  if (state.name === 'consent') return { name: 'consent' };
  if (state.name === 'kept') return { name: 'kept', attempt: state.attempt };
  if (state.name === 'refused') return fromRefusal(state);
  const untouched = state.name === 'typing' && state.digits === '' && !state.error;
  if (got && untouched) {
    const standing = fromRecord(got, now);
    return !agreed && standing.name === 'form' ? { name: 'consent' } : standing;
  }
  if (failure?.code === 'NOT_FOUND' && untouched) {
    return { name: 'stopped', title: '名单里没有您，请找组织委员核对名单', retry: false };
  }
  return { name: 'form' };
};
