import { useEffect } from 'react';
import { IdentityBar, IdentityFoot } from '@/features/identity';
import { openJoin } from '@/platform/navigation';
import { Box, Button, goBack, Screen, type ScreenProps, useWide, Words } from '@/ui';
import { goTo, type PlaceName, placesFor, type TabName, tabs } from './destinations';
import { PrivacyPopup } from './PrivacyPopup';
import { useRefreshOnReturn } from './use-refresh-on-return';
import { useSession } from './use-session';

export interface AppScreenProps extends Omit<ScreenProps, 'tabBar' | 'desk'> {
  /** Set on the four tabs themselves: shows the tab bar. */
  tab?: TabName;
  /** Of a page further down: the entry of the side navigation it belongs to. */
  place?: PlaceName;
  /** Open to those who are nobody here yet too: where one joins, where one writes to the office. */
  guest?: boolean;
}

/**
 * The root of every page: Screen with the tab bar of the phone, the side navigation of a wide
 * screen by the person's role, and reading again on return.
 */
export function AppScreen({ tab, place, guest, children, banner, ...screen }: AppScreenProps) {
  const session = useSession();
  const isStranger = session.failure?.code === 'NOT_BOUND';
  useEffect(() => {
    if (isStranger && !guest) openJoin();
  }, [isStranger, guest]);
  const wide = useWide();
  useRefreshOnReturn();
  const unit = session.data?.memberships[0]?.unitName;
  return (
    <Screen
      {...screen}
      tabBar={tab && { items: tabs, current: tab, onSelect: goTo }}
      banner={
        <>
          {DEMO && !wide && <IdentityBar />}
          {banner}
        </>
      }
      desk={{
        brand: '机关党建',
        office: session.data?.officeName ?? '',
        items: guest && !session.data ? [] : placesFor(session),
        current: tab ?? place,
        onSelect: goTo,
        foot: (
          <Box className="stack-2">
            <Words>{session.data?.name}</Words>
            {unit && <Words>{unit}</Words>}
            {DEMO && <IdentityFoot />}
          </Box>
        ),
      }}
    >
      {wide && !tab && (
        <Box>
          <Button kind="quiet" small icon="left" onTap={screen.onBack ?? goBack}>
            返回
          </Button>
        </Box>
      )}
      {children}
      <PrivacyPopup />
    </Screen>
  );
}
