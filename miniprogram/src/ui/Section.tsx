import type { ReactNode } from 'react';
import { Box, Heading } from './elements';

export interface SectionProps {
  title?: string;
  /** At the right of the title: a TextLink or a few words. */
  side?: ReactNode;
  /** Under the content. */
  note?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, side, note, children }: SectionProps) {
  return (
    <Box as="section" className="section" aria-label={title}>
      {title && (
        <Box className="section__head">
          <Heading level={2} className="section__title">
            {title}
          </Heading>
          {side}
        </Box>
      )}
      {children}
      {note && <Box className="section__note">{note}</Box>}
    </Box>
  );
}
