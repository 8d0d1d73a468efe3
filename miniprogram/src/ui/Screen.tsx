import type { ReactNode } from 'react';
import { cx } from './cx';
import { Desk, type DeskProps } from './Desk';
import { Box, Frame, useWide } from './elements';
import { NavBar } from './NavBar';
import { TabBar, type TabBarProps } from './TabBar';
import { ToastHost } from './ToastHost';
import { useTextSize } from './use-text-size';

export interface ScreenProps {
  /** Title of the bar and of the browser's tab. */
  title: string;
  children: ReactNode;
  /** Shows 返回 (browser; WeChat has its own). Default: true unless there is a tab bar. */
  back?: boolean;
  onBack?: () => void;
  tabBar?: TabBarProps;
  /** An ActionBar. */
  actionBar?: ReactNode;
  /** Flush banners under the title bar (offline, 待同步). */
  banner?: ReactNode;
  /** `surface` is all white (the code screen). Default `page`. */
  ground?: 'page' | 'surface';
  /** Space between the blocks of the page. Default 16. */
  gap?: 3 | 4 | 6;
  /** Without margins at the sides. */
  flush?: boolean;
  /** The side navigation on wide screens of the browser; without it the phone page is centred. */
  desk?: Omit<DeskProps, 'children'>;
  /** `wide` uses the whole width of the desktop page; `column` keeps reading width. Default. */
  deskWidth?: 'column' | 'wide';
}

/** The root of every page: text size, title bar, content, bars at the bottom, toasts. */
export function Screen(props: ScreenProps) {
  const { title, children, tabBar, actionBar, banner, ground = 'page', gap = 4, desk } = props;
  const { size } = useTextSize();
  const wide = useWide();
  const names = cx('screen', ground === 'surface' && 'screen--surface');
  if (wide && desk) {
    return (
      <Frame
        title={title}
        className={cx(names, 'screen--desk', size === 'large' ? 'text-standard' : 'text-desktop')}
      >
        <Desk {...desk}>
          {banner}
          <Box className={cx('desk__page', props.deskWidth !== 'wide' && 'desk__page--column')}>
            {children}
          </Box>
          {actionBar}
        </Desk>
        <ToastHost />
      </Frame>
    );
  }
  const bar = Boolean(tabBar || actionBar);
  return (
    <Frame title={title} className={cx(names, size === 'large' ? 'text-large' : 'text-standard')}>
      <NavBar title={title} back={props.back ?? !tabBar} onBack={props.onBack} />
      {banner}
      <Box
        as="main"
        className={cx('page', `page--gap-${gap}`, bar && 'page--bar', props.flush && 'page--flush')}
      >
        {children}
      </Box>
      {actionBar}
      {tabBar && <TabBar {...tabBar} />}
      <ToastHost />
    </Frame>
  );
}
