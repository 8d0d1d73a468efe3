import { type ReactNode, useState } from 'react';
import { Box, Button, Sheet, useWide } from '@/ui';
import { Columns } from './Columns';

export interface FilterPlaceProps {
  children: ReactNode;
  /** Search and choices: beside the list on a wide screen, behind one button on a phone. */
  filters: ReactNode;
  /** What is chosen now, in a few words: the button says it. */
  chosen: string;
  /** What else stands beside the list, and after it on a phone. */
  beside?: ReactNode;
}

/** A list with its filters. Use it with `deskWidth="wide"`. */
export function FilterPlace({ children, filters, chosen, beside }: FilterPlaceProps) {
  const wide = useWide();
  const [open, setOpen] = useState(false);
  if (wide) {
    return (
      <Columns
        side={
          <>
            {filters}
            {beside}
          </>
        }
      >
        {children}
      </Columns>
    );
  }
  return (
    <>
      <Box>
        <Button kind="secondary" small icon="filter" onTap={() => setOpen(true)}>
          {chosen}
        </Button>
      </Box>
      {children}
      {beside}
      <Sheet open={open} title="筛选" closeWord="看结果" onClose={() => setOpen(false)}>
        {filters}
      </Sheet>
    </>
  );
}
