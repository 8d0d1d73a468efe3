import { Box } from './Box';
import type { DragItemProps, DropZoneProps } from './types';

/** A phone moves things by its menu: nothing is dragged in WeChat. */
export function DragItem({ as, className, children, id }: DragItemProps) {
  return (
    <Box as={as} className={className} id={id}>
      {children}
    </Box>
  );
}

export function DropZone({ as, className, children }: DropZoneProps) {
  return (
    <Box as={as} className={className}>
      {children}
    </Box>
  );
}
