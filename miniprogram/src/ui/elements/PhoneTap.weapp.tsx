import { Button } from '@tarojs/components';
import type { PhoneTapProps } from './types';

/** WeChat's own button: it asks the person, and gives a code that the server turns into the number. */
export function PhoneTap({ className, children, onCode, onDeclined }: PhoneTapProps) {
  return (
    <Button
      className={className}
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail: { code } }) => (code ? onCode(code) : onDeclined())}
    >
      {children}
    </Button>
  );
}
