import { Button } from '@tarojs/components';
import type { AgreeTapProps } from './types';

/** WeChat's own button: only its tap counts as agreeing to the privacy guideline. */
export function AgreeTap({ id, className, children, onAgree }: AgreeTapProps) {
  return (
    <Button
      id={id}
      className={className}
      openType="agreePrivacyAuthorization"
      onAgreePrivacyAuthorization={onAgree}
    >
      {children}
    </Button>
  );
}
