import type { ReactNode } from 'react';
import { cx } from './cx';
import { Box, Tap, Words } from './elements';
import { Icon, type IconName } from './Icon';

export interface BannerProps {
  children: ReactNode;
  /** Ground and glyph. Default: neutral. */
  kind?: 'sync' | 'due' | 'overdue' | 'doing' | 'done';
  icon?: IconName;
  /** One act: 查看. */
  act?: { word: string; onTap: () => void };
  /** From edge to edge, under the title bar. */
  flush?: boolean;
}

/** One sentence that stays until it is solved: offline, 待同步, 未能提交. */
export function Banner({ children, kind, icon, act, flush }: BannerProps) {
  return (
    <Box className={cx('banner', kind && `is-${kind}`, flush && 'banner--flush')} role="status">
      <Icon name={icon ?? (kind ? `st-${kind}` : 'info')} />
      <Words className="grow">{children}</Words>
      {act && (
        <Tap className="banner__act" onTap={act.onTap}>
          {act.word}
        </Tap>
      )}
    </Box>
  );
}
