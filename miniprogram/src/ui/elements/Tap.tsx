import { createElement, type KeyboardEvent } from 'react';
import type { BoxProps, TapProps } from './types';

/** Anything that can be tapped: one focusable control, never another one inside it. */
export function Tap({ onTap, disabled, vars, style, className, ...rest }: TapProps) {
  return (
    <button
      {...rest}
      type="button"
      className={className ? `tap ${className}` : 'tap'}
      style={{ ...style, ...vars }}
      disabled={disabled}
      onClick={onTap}
    />
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Arrow keys move to the neighbour and choose it, as in native tabs and radios. */
function chooseNeighbour(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key];
  if (!step) return;
  const taps = [
    ...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)'),
  ];
  const at = taps.findIndex((tap) => tap.contains(document.activeElement));
  const next = taps[(at + step + taps.length) % taps.length];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
  next.click();
}

/** A row of alternatives: `tablist` or `radiogroup`. */
export function TapGroup({ as = 'div', vars, style, ...rest }: BoxProps) {
  return createElement(as, {
    ...rest,
    style: { ...style, ...vars },
    onKeyDown: chooseNeighbour,
  });
}
