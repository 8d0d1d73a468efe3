import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { InputProps, PickProps } from './types';

/** The reset of the browser's own look, then the field's class. */
function entry(className: string | undefined): string {
  return className ? `entry ${className}` : 'entry';
}

const types = {
  text: 'text',
  digits: 'text',
  phone: 'tel',
  password: 'password',
  search: 'search',
};

/** Focuses the field when `focus` turns true. */
function useFocus<T extends HTMLElement>(focus: boolean | undefined) {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (focus) ref.current?.focus();
  }, [focus]);
  return ref;
}

/** One line of text. */
export function InputBox({ kind = 'text', onInput, onEnter, focus, ...rest }: InputProps) {
  const ref = useFocus<HTMLInputElement>(focus);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
  };
  return (
    <input
      {...rest}
      className={entry(rest.className)}
      ref={ref}
      type={types[kind]}
      inputMode={kind === 'digits' ? 'numeric' : undefined}
      autoComplete={kind === 'digits' ? 'one-time-code' : 'off'}
      onChange={(event) => onInput(event.currentTarget.value)}
      onKeyDown={onEnter && onKeyDown}
    />
  );
}

/** Several lines of text. */
export function InputLines({
  kind: _kind,
  onInput,
  onEnter: _onEnter,
  focus,
  ...rest
}: InputProps) {
  const ref = useFocus<HTMLTextAreaElement>(focus);
  return (
    <textarea
      {...rest}
      className={entry(rest.className)}
      ref={ref}
      rows={3}
      onChange={(event) => onInput(event.currentTarget.value)}
    />
  );
}

/** The platform's own date or time picker. */
export function PickBox({ kind, onPick, placeholder: _placeholder, ...rest }: PickProps) {
  return (
    <input
      {...rest}
      className={entry(rest.className)}
      type={kind}
      onChange={(event) => onPick(event.currentTarget.value)}
    />
  );
}
