import type { CSSProperties, ReactNode } from 'react';

/**
 * What a screen reader is told, in the words of HTML. The browser elements pass these through;
 * the WeChat elements turn `role` into `aria-role`, the rest by name.
 */
export interface Aria {
  role?: string;
  'aria-busy'?: boolean;
  'aria-checked'?: boolean;
  'aria-current'?: 'page' | 'step';
  'aria-describedby'?: string;
  'aria-disabled'?: boolean;
  'aria-expanded'?: boolean;
  'aria-hidden'?: boolean;
  'aria-invalid'?: boolean;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'aria-level'?: number;
  'aria-live'?: 'polite' | 'assertive' | 'off';
  'aria-modal'?: boolean;
  'aria-pressed'?: boolean;
  'aria-selected'?: boolean;
  'aria-valuemax'?: number;
  'aria-valuemin'?: number;
  'aria-valuenow'?: number;
  'aria-valuetext'?: string;
}

/** CSS variables of one element, for example `{ '--value': 78 }`. */
export type Vars = Readonly<Record<`--${string}`, string | number>>;

export interface ElementProps extends Aria {
  id?: string;
  className?: string;
  style?: CSSProperties;
  vars?: Vars;
  children?: ReactNode;
}

export type BoxKind =
  | 'div'
  | 'main'
  | 'section'
  | 'header'
  | 'footer'
  | 'nav'
  | 'aside'
  | 'p'
  | 'ul'
  | 'ol'
  | 'li';

export interface BoxProps extends ElementProps {
  /** The HTML element of the browser build; a View (with the matching role) in WeChat. */
  as?: BoxKind;
}

export interface HeadingProps extends ElementProps {
  /** 1 is the sentence of the page; 2 a section or card. Default 2. */
  level?: 1 | 2 | 3;
}

export interface TapProps extends ElementProps {
  onTap?: () => void;
  disabled?: boolean;
  /** Browser only: -1 takes it out of the tab order (arrow keys reach it inside a TapGroup). */
  tabIndex?: number;
}

/** Element names of one input. */
export interface InputProps extends Aria {
  id?: string;
  className?: string;
  value: string;
  onInput: (value: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  placeholder?: string;
  maxLength?: number;
  disabled?: boolean;
  focus?: boolean;
  /** `digits` brings up the number keys. */
  kind?: 'text' | 'digits' | 'phone' | 'password' | 'search';
  onEnter?: () => void;
}

export interface PickProps extends Aria {
  id?: string;
  className?: string;
  /** `date`: YYYY-MM-DD; `time`: HH:mm. Empty: nothing chosen. */
  value: string;
  kind: 'date' | 'time';
  onPick: (value: string) => void;
  min?: string;
  max?: string;
  disabled?: boolean;
  placeholder?: string;
}

export interface ModalProps {
  open: boolean;
  /** Esc, a tap beside it, or the platform's back. Leave out to insist on a choice. */
  onDismiss?: () => void;
  label: string;
  className: string;
  children: ReactNode;
}

export interface PhoneTapProps {
  className: string;
  children: ReactNode;
  onCode: (code: string) => void;
  onDeclined: () => void;
}

export interface PictureProps {
  /** A data URI of an SVG. */
  src: string;
  label: string;
  className?: string;
}

export interface FrameProps {
  className: string;
  title: string;
  children: ReactNode;
}

export interface TableCellProps extends ElementProps {
  /** Browser only. */
  rowSpan?: number;
}

export interface DragItemProps extends ElementProps {
  as?: BoxKind;
  /** Undefined: it stays where it is. */
  dragKey: string | undefined;
}

export interface DropZoneProps extends ElementProps {
  as?: BoxKind;
  /** Browser only. Undefined: nothing can be dropped. */
  onDropped: ((dragKey: string, place: number) => void) | undefined;
}

export interface AgreeTapProps {
  /** WeChat checks by it that the button was tapped. */
  id: string;
  className: string;
  children: ReactNode;
  onAgree: () => void;
}
