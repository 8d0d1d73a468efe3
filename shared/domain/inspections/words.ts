import type { InspectionState } from './schema';

export const inspectionStateWords: Readonly<Record<InspectionState, string>> = {
  draft: '拟定中',
  running: '进行中',
  ended: '已结束',
  withdrawn: '已撤下',
};
