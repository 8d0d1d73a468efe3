import { openPage, openTab } from '@/platform/navigation';
import type { NavItem } from '@/ui';
import type { Rights } from './rights';

/** The four tabs of the phone. */
export type TabName = 'home' | 'activities' | 'board' | 'me';

/** Where a page belongs in the navigation at the side of a wide screen. */
export type PlaceName =
  | TabName
  | 'planImport'
  | 'people'
  | 'rosterImport'
  | 'study'
  | 'registers'
  | 'cases';

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

const people: Destination = { key: 'people', label: '人员', icon: 'people' };

const rosterImport: Destination = { key: 'rosterImport', label: '导入名册', icon: 'download' };

const registers: Destination = { key: 'registers', label: '登记台账', icon: 'doc' };

const cases: Destination = { key: 'cases', label: '办理与督查', icon: 'check' };

const study: Destination = { key: 'study', label: '中心组学习', icon: 'book' };

/** The side navigation of a wide screen: the tabs, and what a role adds. */
export const placesFor = ({
  isCommittee,
  readsRoster,
  keepsRoster,
  keepsStudy,
  keepsRegisters,
}: Rights): Destination[] =>
  tabs.flatMap((tab) => {
    if (tab.key !== 'board') return [tab];
    return [
      tab,
      ...(keepsStudy ? [study] : []),
      ...(keepsRegisters ? [registers, cases] : []),
      ...(readsRoster ? [people] : []),
      ...(isCommittee ? [planImport] : []),
      ...(keepsRoster ? [rosterImport] : []),
    ];
  });

const PAGES = ['planImport', 'people', 'rosterImport', 'registers', 'cases'] as const;

const isPage = (key: string): key is (typeof PAGES)[number] => PAGES.some((one) => one === key);

/** Goes to one of the places above. */
export const goTo = (key: string): void => {
  if (key === 'study') openPage('studyHub');
  else if (isPage(key)) openPage(key);
  else if (key === 'home' || key === 'activities' || key === 'board' || key === 'me') openTab(key);
};
