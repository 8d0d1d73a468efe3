import type { PictureProps } from './types';

/** A drawing that says something. */
export function Picture({ src, label, className }: PictureProps) {
  return <img src={src} alt={label} className={className} />;
}
