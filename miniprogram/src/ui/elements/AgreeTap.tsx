import { Tap } from './Tap';
import type { AgreeTapProps } from './types';

/** A browser knows no privacy authorisation: an ordinary button. */
export function AgreeTap({ id, className, children, onAgree }: AgreeTapProps) {
  return (
    <Tap id={id} className={className} onTap={onAgree}>
      {children}
    </Tap>
  );
}
