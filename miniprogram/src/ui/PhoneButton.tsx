import type { ReactNode } from 'react';
import { PhoneTap } from './elements';

export interface PhoneButtonProps {
  /** The act: 用微信手机号绑定. */
  children: ReactNode;
  kind?: 'primary' | 'secondary';
  /** A one-time code for the server. */
  onCode: (code: string) => void;
  /** The person said no, or WeChat had none to give. */
  onDeclined: () => void;
}

/** Asks WeChat for the phone number; in a browser there is nothing to ask. */
export function PhoneButton({ children, kind = 'primary', onCode, onDeclined }: PhoneButtonProps) {
  return (
    <PhoneTap
      className={`btn btn--${kind} btn--block btn--native`}
      onCode={onCode}
      onDeclined={onDeclined}
    >
      {children}
    </PhoneTap>
  );
}
