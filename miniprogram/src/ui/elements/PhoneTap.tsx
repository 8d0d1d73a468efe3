import type { PhoneTapProps } from './types';

/** Only WeChat hands out the phone number of whoever taps: a browser shows nothing here. */
export function PhoneTap(_props: PhoneTapProps) {
  return null;
}
