import { activityKinds } from '@shared/domain/activity/kinds';
import {
  type ActivityKind,
  type ActivityState,
  activityKind,
} from '@shared/domain/activity/schema';

/** What an organiser narrows the list to; empty: everything. */
export interface Filters {
  unitId: string;
  kind: ActivityKind | '';
  state: ActivityState['name'] | '';
  /** The number of an item of the plan, as typed. */
  item: string;
}

export const noFilters: Filters = { unitId: '', kind: '', state: '', item: '' };

/** How many of them narrow the list. */
export const filtersSet = (filters: Filters): number =>
  Object.values(filters).filter((value) => value !== '').length;

export const kindChoices: ReadonlyArray<{ key: Filters['kind']; label: string }> = [
  { key: '', label: '全部类型' },
  ...activityKind.options.map((key) => ({ key, label: activityKinds[key].label })),
];

export const stateChoices: ReadonlyArray<{ key: Filters['state']; label: string }> = [
  { key: '', label: '全部状态' },
  { key: 'draft', label: '草稿' },
  { key: 'published', label: '已发布' },
  { key: 'closed', label: '已结束签到' },
  { key: 'cancelled', label: '已取消' },
];

/** The filters as the list takes them. */
export const filterInput = ({ unitId, kind, state, item }: Filters) => ({
  unitId: unitId || undefined,
  kind: kind || undefined,
  state: state || undefined,
  item: /^[1-9]\d?$/.test(item) ? Number(item) : undefined,
});
