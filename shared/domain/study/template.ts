import type { TopicWords } from './plan';
import type { StudyMode } from './schema';

const topic = (id: string, quarter: number, mode: StudyMode, title: string): TopicWords => ({
  id,
  quarter,
  title,
  mode,
  materials: [],
  speakers: [],
});

/**
 * Topics a year of a study group typically has, at least one session in each quarter. Every one is to be
 * changed: titles of the year's own documents are put in by the secretary.
 * Source: 《党委（党组）理论学习中心组学习规则》.
 */
export const TYPICAL_TOPICS: readonly TopicWords[] = [
  topic('typical-1', 1, 'collective', '全国两会精神'),
  topic('typical-2', 1, 'self_study', '个人自学：党章党规'),
  topic('typical-3', 2, 'collective', '《中国共产党章程》和党内法规'),
  topic('typical-4', 2, 'expert_lecture', '依法行政专题辅导'),
  topic('typical-5', 2, 'field_research', '围绕重点工作的专题调研'),
  topic('typical-6', 3, 'collective', '党史和党的创新理论'),
  topic('typical-7', 3, 'extended', '廉政和警示教育扩大学习会'),
  topic('typical-8', 4, 'collective', '党的重要会议精神'),
  topic('typical-9', 4, 'exchange', '全年学习交流'),
];
