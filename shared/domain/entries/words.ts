import { entryKinds, type RegisterName } from './kinds';
import type { Entry, EntryState } from './schema';

export const entryStateLabels: Readonly<Record<EntryState['name'], string>> = {
  draft: '草稿',
  approved: '已审定',
  in_force: '在用',
  withdrawn: '已撤下',
};

/** Where an entry stands, in the words of its kind. */
export const stateWordOf = ({ kind, state }: Pick<Entry, 'kind' | 'state'>): string =>
  (state.name === 'withdrawn' ? undefined : entryKinds[kind].stateWords?.[state.name]) ??
  entryStateLabels[state.name];

/** The registers, in the order in which the page shows them. */
export const registerWords: Readonly<Record<RegisterName, string>> = {
  documents: '制度文件',
  publications: '推送与通报',
  statements: '落实说明',
  results: '评定结果',
  talks: '谈话记录',
  contacts: '联系与走访',
  grounds: '阵地与群团',
  numbers: '人数人次',
};
