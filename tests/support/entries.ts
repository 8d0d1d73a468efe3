import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';

type NewEntry = InputOf<'entries.create'>;

/** A draft of one of the study group's regimes. */
export const regime = (fields: Partial<NewEntry> = {}): NewEntry => ({
  requestId: randomUUID(),
  unitId: 'study-group',
  kind: 'study_regime',
  title: '党组理论学习中心组学习考勤制度',
  on: '2022-03-10',
  element: '学习考勤',
  number: '演示党组〔2022〕3号',
  keptAt: '机关党委文件柜',
  ...fields,
});
