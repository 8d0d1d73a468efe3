import { activityKinds } from '@shared/domain/activity/kinds';
import { type CheckInCode, CODE_WINDOW, codeAt, windowOf } from '@shared/domain/attendance/code';
import type { Instant } from '@shared/domain/time';
import { useMemo } from 'react';
import { macWith } from '@/platform/hmac';
import { checkInLink } from './check-in-link';
import type { Door } from './kept-door';

export interface ShownCode extends CheckInCode {
  link: string;
  /** Whole seconds until the next code, 1 to 20. */
  secondsLeft: number;
}

/** Seconds of one code on screen. */
export const CODE_SECONDS = CODE_WINDOW / 1000;

/** The code on screen at `now`; worked out on this phone, once per change. */
export const useCode = ({ activity, doorId, keyHex, linkBase }: Door, now: Instant): ShownCode => {
  const window = windowOf(now);
  const mac = useMemo(() => macWith(keyHex), [keyHex]);
  const code = useMemo(() => codeAt(mac, doorId, window), [mac, doorId, window]);
  return {
    ...code,
    link: checkInLink(linkBase, activity.id, code.token, activityKinds[activity.kind].shifts),
    secondsLeft: Math.ceil(((window + 1) * CODE_WINDOW - now) / 1000),
  };
};
