import type { EntryState } from './schema';

export const entryStateLabels: Readonly<Record<EntryState['name'], string>> = {
  draft: '草稿',
  approved: '已审定',
  in_force: '在用',
  withdrawn: '已撤下',
};
