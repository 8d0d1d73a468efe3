import { dateTimeTextOf } from '../time';
import type { DataRequest, RequestField } from './schema';

export const requestFieldWords: Readonly<Record<RequestField, string>> = {
  name: '姓名',
  member_class: '党员类别',
  phone: '手机号',
  post: '职务',
  unit: '所在单位',
  attendance: '参加记录',
  volunteer: '志愿服务',
  other: '其他',
};

/** Where a request stands, in one line. */
export const requestStateWords = ({ state }: Pick<DataRequest, 'state'>): string => {
  if (state.name === 'open') return '等待答复';
  const when = dateTimeTextOf(state.at);
  if (state.name === 'refused') return `未同意 ${when}：${state.reason}`;
  const note = state.note ? `：${state.note}` : '';
  if (state.how === 'by_hand') return `已同意 ${when}，由经办人另行更正${note}`;
  return state.appliedAt === null ? `已同意 ${when}，正在更正` : `已更正 ${when}${note}`;
};
