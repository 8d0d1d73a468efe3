import { getCurrentPages, navigateBack, reLaunch } from '@tarojs/taro';
import { Box, IN_BROWSER, Words } from './elements';
import { IconButton } from './TextLink';

const HOME = '/pages/home/index';

/** One page back; from a page opened by a link, to the home page. */
export function goBack(): void {
  if (getCurrentPages().length > 1) void navigateBack();
  else void reLaunch({ url: HOME });
}

export interface NavBarProps {
  title: string;
  /** Shows 返回. Default false. */
  back?: boolean;
  onBack?: () => void;
}

/** The title bar of the browser build; in WeChat the native one stands in its place. */
export function NavBar({ title, back, onBack }: NavBarProps) {
  if (!IN_BROWSER) return null;
  return (
    <Box as="header" className="navbar">
      {back && (
        <IconButton className="navbar__back" icon="left" label="返回" onTap={onBack ?? goBack} />
      )}
      <Words className="navbar__title">{title}</Words>
    </Box>
  );
}
