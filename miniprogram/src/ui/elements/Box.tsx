import { createElement } from 'react';
import type { BoxProps, ElementProps, HeadingProps } from './types';

/** A block. */
export function Box({ as = 'div', vars, style, ...rest }: BoxProps) {
  return createElement(as, { ...rest, style: { ...style, ...vars } });
}

/** A run of text inside a line. */
export function Words({ vars, style, ...rest }: ElementProps) {
  return createElement('span', { ...rest, style: { ...style, ...vars } });
}

/** A heading of the page's outline. */
export function Heading({ level = 2, vars, style, ...rest }: HeadingProps) {
  return createElement(`h${level}`, { ...rest, style: { ...style, ...vars } });
}
