import type { ReactNode } from 'react';
import { cx } from './cx';
import { Box, Heading, Words } from './elements';
import { Icon, type IconName } from './Icon';

export interface CardProps {
  children: ReactNode;
  /** Padding 16 in place of 20. */
  tight?: boolean;
  /** What the card is about, for screen readers. */
  label?: string;
  /** `sunken` for a card on a white page. */
  ground?: 'surface' | 'page';
  className?: string;
}

/** A white group. */
export function Card({ children, tight, label, ground, className }: CardProps) {
  return (
    <Box
      as={label ? 'section' : 'div'}
      aria-label={label}
      className={cx('card', tight && 'card--tight', ground === 'page' && 'card--page', className)}
    >
      {children}
    </Box>
  );
}

/** A hairline between the blocks of a card. */
export function CardRule() {
  return <Box className="card__rule" aria-hidden />;
}

export interface CardHeadProps {
  title: ReactNode;
  /** A State or a few words at the right. */
  side?: ReactNode;
  note?: ReactNode;
}

/** Title line of a card. */
export function CardHead({ title, side, note }: CardHeadProps) {
  return (
    <Box className="stack-1">
      <Box className={cx('row row--between', typeof side === 'string' ? 'row--base' : 'row--top')}>
        <Heading level={2} className="t-title">
          {title}
        </Heading>
        {typeof side === 'string' ? <Words className="t-note t-nowrap">{side}</Words> : side}
      </Box>
      {note && <Box className="t-sub">{note}</Box>}
    </Box>
  );
}

export interface FactProps {
  icon: IconName;
  children: ReactNode;
  /** A quieter continuation. */
  side?: ReactNode;
}

/** A group of facts. */
export function Facts({ children }: { children: ReactNode }) {
  return <Box className="facts">{children}</Box>;
}

/** When, where, who: an icon and a line. */
export function Fact({ icon, children, side }: FactProps) {
  return (
    <Box className="fact">
      <Icon name={icon} />
      <Box className="grow">
        <Words>{children}</Words>
        {side && <Words className="fact__side">{side}</Words>}
      </Box>
    </Box>
  );
}
