import { openPage, openTab } from '@/platform/navigation';
import type { NavItem } from '@/ui';
import type { Rights } from './rights';

/** The four tabs of the phone. */
export type TabName = 'home' | 'activities' | 'board' | 'me';

/** Where a page belongs in the navigation at the side of a wide screen. */
export type PlaceName = TabName | 'planImport';

interface Destination extends NavItem {
  key: PlaceName;
}

/** The tab bar of the phone. */
export const tabs: readonly Destination[] = [
  { key: 'home', label: '首页', icon: 'home' },
  { key: 'activities', label: '活动', icon: 'calendar' },
  { key: 'board', label: '要点', icon: 'board' },
  { key: 'me', label: '我的', icon: 'person' },
];

const planImport: Destination = { key: 'planImport', label: '导入要点', icon: 'upload' };

/** The side navigation of a wide screen: the tabs, and what a role adds. */
export const placesFor = ({ isCommittee }: Rights): Destination[] =>
  tabs.flatMap((tab) => (tab.key === 'board' && isCommittee ? [tab, planImport] : [tab]));

/** Goes to one of the places above. */
export const goTo = (key: string): void => {
  const tab = tabs.find((each) => each.key === key);
  if (tab && tab.key !== 'planImport') openTab(tab.key);
  else if (key === planImport.key) openPage('planImport');
};
