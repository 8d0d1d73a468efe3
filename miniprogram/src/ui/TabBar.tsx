import { cx } from './cx';
import { Box, Tap, Words } from './elements';
import { Icon, type IconName } from './Icon';

export interface NavItem {
  key: string;
  label: string;
  icon: IconName;
  /** Things waiting there; shown in the side navigation only. */
  count?: number;
}

export interface TabBarProps {
  items: readonly NavItem[];
  current: string;
  onSelect: (key: string) => void;
}

/** Main navigation of the phone, at the bottom. */
export function TabBar({ items, current, onSelect }: TabBarProps) {
  return (
    <Box as="nav" className="tabbar" aria-label="主导航">
      <Box className="tabbar__row">
        {items.map((item) => {
          const here = item.key === current;
          return (
            <Tap
              key={item.key}
              className={cx('tabbar__tab', here && 'is-on')}
              role="link"
              aria-current={here ? 'page' : undefined}
              onTap={() => onSelect(item.key)}
            >
              <Icon name={item.icon} />
              <Words>{item.label}</Words>
            </Tap>
          );
        })}
      </Box>
    </Box>
  );
}
