import type { ReactNode } from 'react';
import { cx } from './cx';
import { Box, Heading, Tap, Words } from './elements';
import { Icon } from './Icon';
import type { NavItem } from './TabBar';

export interface DeskProps {
  /** Name of the product and of the office. */
  brand: string;
  office: string;
  items: readonly NavItem[];
  current?: string;
  onSelect: (key: string) => void;
  /** Who is signed in: name, then unit. */
  foot?: ReactNode;
  children: ReactNode;
}

/** The desktop shell: side navigation and one wide page. Browser only, from 1024 px. */
export function Desk({ brand, office, items, current, onSelect, foot, children }: DeskProps) {
  return (
    <Box className="desk">
      <Box as="aside" className="side">
        <Box className="side__brand">
          <Words className="side__name">{brand}</Words>
          <Words className="t-note">{office}</Words>
        </Box>
        <Box as="nav" className="side__nav" aria-label="主导航">
          {items.map((item) => (
            <Tap
              key={item.key}
              className={cx('side__link', item.key === current && 'is-on')}
              role="link"
              aria-current={item.key === current ? 'page' : undefined}
              onTap={() => onSelect(item.key)}
            >
              <Icon name={item.icon} />
              <Words>{item.label}</Words>
              {item.count ? <Words className="side__count">{item.count}</Words> : null}
            </Tap>
          ))}
        </Box>
        {foot && <Box className="side__foot">{foot}</Box>}
      </Box>
      <Box as="main" className="desk__main">
        {children}
      </Box>
    </Box>
  );
}

export interface DeskHeadProps {
  title: string;
  note?: ReactNode;
  /** Buttons at the right. */
  acts?: ReactNode;
}

/** Head of a desktop page. */
export function DeskHead({ title, note, acts }: DeskHeadProps) {
  return (
    <Box as="header" className="desk__head">
      <Box className="grow">
        <Heading level={1} className="t-display">
          {title}
        </Heading>
      </Box>
      {note && <Box className="t-sub">{note}</Box>}
      {acts}
    </Box>
  );
}
