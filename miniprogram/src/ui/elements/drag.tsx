import { createElement, type DragEvent, useState } from 'react';
import type { DragItemProps, DropZoneProps } from './types';

const KEY = 'text/plain';

/** Something to be dragged with a pointer. Whatever it does has another way as well: a menu, keys. */
export function DragItem({ as = 'div', dragKey, className, children, id }: DragItemProps) {
  const start = (event: DragEvent<HTMLElement>) => {
    event.dataTransfer.setData(KEY, dragKey ?? '');
    event.dataTransfer.effectAllowed = 'move';
  };
  return createElement(
    as,
    {
      id,
      className,
      draggable: dragKey !== undefined,
      'data-drag': dragKey,
      onDragStart: start,
    },
    children,
  );
}

/** The place, from 1, at which something dropped at this height would stand among the others. */
const placeAt = (zone: HTMLElement, height: number, dragged: string): number =>
  [...zone.querySelectorAll<HTMLElement>('[data-drag]')]
    .filter((item) => item.dataset.drag !== dragged)
    .filter((item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return (top + bottom) / 2 < height;
    }).length + 1;

/** Where such things may be dropped, one below the other. */
export function DropZone({ as = 'div', className = '', onDropped, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    setOver(false);
    const dragged = event.dataTransfer.getData(KEY);
    if (dragged) onDropped?.(dragged, placeAt(event.currentTarget, event.clientY, dragged));
  };
  const hover = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    setOver(true);
  };
  const listens = onDropped
    ? { onDrop: drop, onDragOver: hover, onDragLeave: () => setOver(false) }
    : {};
  return createElement(
    as,
    { ...listens, className: over ? `${className} is-over` : className },
    children,
  );
}
