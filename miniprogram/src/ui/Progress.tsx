import type { ReactNode } from 'react';
import { cx } from './cx';
import { Box, Words } from './elements';
import type { StateKind } from './State';

interface Measured {
  /** Share of a known whole, `max` > 0. */
  value: number;
  max: number;
  /** What is measured: 已签到. */
  label: string;
  /** Hue. Default: text. */
  kind?: StateKind;
}

function percent({ value, max }: Measured): number {
  return max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
}

export interface RingProps extends Measured {
  /** 96, 44 or 26 px. Default `l`. */
  size?: 'l' | 'm' | 's';
  /** The figure in the middle; for `s` write it beside the ring. */
  children?: ReactNode;
}

/** A ring for seconds, seats, expected people. */
export function Ring(props: RingProps) {
  const { value, max, label, kind, size = 'l', children } = props;
  return (
    <Box
      className={cx('ring', `ring--${size}`, kind && `is-${kind}`)}
      vars={{ '--value': percent(props) }}
      role="img"
      aria-label={`${label} ${value}/${max}`}
    >
      {children && <Words className="ring__figure">{children}</Words>}
    </Box>
  );
}

/** A line for a known whole. */
export function LineProgress(props: Measured) {
  const { value, max, label, kind = 'done' } = props;
  return (
    <Box
      className={cx('line-progress', `is-${kind}`)}
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
    >
      <Box className="line-progress__fill" vars={{ '--value': percent(props) }} />
    </Box>
  );
}
