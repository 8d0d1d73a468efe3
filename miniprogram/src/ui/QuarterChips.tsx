import type { ReactNode } from 'react';
import { Box, Tap, Words } from './elements';
import { Icon, type IconName } from './Icon';
import { type StateKind, stateWords } from './State';

export interface Period {
  key: string;
  /** 一季度, or the name of a unit. */
  title: string;
  state: StateKind;
  /** Date or what is missing: 3月30日, 还没有. */
  note?: string;
  onTap?: () => void;
}

interface FaceProps {
  item: Period;
  className: string;
  children: ReactNode;
}

function Face({ item, className, children }: FaceProps) {
  const names = `${className} is-${item.state}`;
  const label = `${item.title} ${stateWords[item.state]} ${item.note ?? ''}`.trim();
  return item.onTap ? (
    <Tap className={names} role="link" aria-label={label} onTap={item.onTap}>
      {children}
    </Tap>
  ) : (
    <Box className={names} role="img" aria-label={label}>
      {children}
    </Box>
  );
}

function glyph(state: StateKind): IconName {
  return `st-${state}`;
}

/** The four quarters of a year. */
export function QuarterChips({ items }: { items: readonly Period[] }) {
  return (
    <Box className="quarters">
      {items.map((item) => (
        <Face key={item.key} item={item} className="quarter">
          <Words className="quarter__period">
            <Icon name={glyph(item.state)} />
            <Words>{item.title}</Words>
          </Words>
          <Words className="quarter__note">{item.note ?? stateWords[item.state]}</Words>
        </Face>
      ))}
    </Box>
  );
}

/** The units of one commitment, three in a row. */
export function Tiles({ items }: { items: readonly Period[] }) {
  return (
    <Box className="tiles">
      {items.map((item) => (
        <Face key={item.key} item={item} className="tile">
          <Words className="tile__unit">{item.title}</Words>
          <Icon name={glyph(item.state)} />
          <Words className="tile__note">{item.note ?? stateWords[item.state]}</Words>
        </Face>
      ))}
    </Box>
  );
}
