import { cx } from './cx';
import { Words } from './elements';

/** Names of `styles/icons.scss`; those that begin with `st-` are state glyphs. */
export type IconName =
  | 'home'
  | 'calendar'
  | 'board'
  | 'person'
  | 'people'
  | 'scan'
  | 'right'
  | 'left'
  | 'down'
  | 'check'
  | 'clock'
  | 'pin'
  | 'doc'
  | 'sync'
  | 'nowifi'
  | 'alert'
  | 'info'
  | 'error'
  | 'plus'
  | 'minus'
  | 'close'
  | 'search'
  | 'edit'
  | 'phone'
  | 'shield'
  | 'chat'
  | 'text'
  | 'hand'
  | 'book'
  | 'download'
  | 'print'
  | 'filter'
  | 'dots'
  | 'bell'
  | 'gear'
  | 'upload'
  | 'merge'
  | 'backspace'
  | 'st-done'
  | 'st-doing'
  | 'st-due'
  | 'st-overdue'
  | 'st-record'
  | 'st-na'
  | 'st-todo'
  | 'st-sync'
  | 'st-leave'
  | 'st-absent'
  | 'st-makeup';

export interface IconProps {
  name: IconName;
  size?: 'xs' | 's' | 'l' | 'hero';
  className?: string;
  /** Only where no word stands beside it; otherwise the icon is hidden from screen readers. */
  label?: string;
}

/** A one-colour drawing that takes the colour of the text beside it. */
export function Icon({ name, size, className, label }: IconProps) {
  const names = cx('icon', `i-${name}`, size && `icon--${size}`, className);
  if (label) return <Words className={names} role="img" aria-label={label} />;
  return <Words className={names} aria-hidden />;
}
