import type { DraftRecord } from '@cloud/store';
import { draftContentOf } from '@shared/domain/plan/draft';
import { parsePlanText } from '@shared/domain/plan-text';
import { at } from './history';
import { DEMO_OFFICE } from './office';

/** The coming year's plan as far as it is written: a few clauses go on as they were, some have changed. */
const TEXT = `2023年党建工作要点（征求意见稿）
一、深化思想引领，持续加强思想建设
1.深入学习贯彻党的二十大精神。抓好党的二十大精神的学习贯彻，经常性开展政治忠诚教育，各党支部每季度至少开展一次主题党日活动。健全完善党组中心组学习考勤、个人自学、集体研讨、学习档案、学习交流、专题调研、学习通报和学习考核等制度。党组中心组每季度开展1次学习总结通报，定期向党员干部展示学习成果。
2.加强和改进思想政治工作。定期开展机关党员干部思想动态分析、情况摸排疏导。有针对性地开展谈心谈话，及时回应合理诉求。
二、突出政治功能，提升基层组织力
3.提升基层组织力。持续开展党建突出问题专项治理自查自纠，建立领导班子成员基层党建工作联系点制度，定期开展调研走访。按照“六个有”要求，进一步完善工作举措。推进党建与业务双融双促。
4.健全完善责任落实机制。进一步健全完善机关党建工作三级责任清单制度，定期组织开展对各支部党建工作专项督查。
`;

export const DEMO_DRAFT = 'demo-plan-2023';

/** Next year's plan under review; nothing of it counts. @throws when the text is no plan */
export const demoNextYear = (): DraftRecord => {
  const read = parsePlanText(TEXT);
  if (!read.ok) throw new Error(`the plan of next year does not read: ${read.reason}`);
  const createdAt = at('11-16', '10:20');
  return {
    ...draftContentOf(read.plan),
    id: DEMO_DRAFT,
    officeId: DEMO_OFFICE.id,
    revision: 1,
    state: 'open',
    carried: [],
    sourceName: '2023年要点征求意见稿.docx',
    createdAt,
    createdBy: 'he-ping',
    history: [{ at: createdAt, by: 'he-ping', action: 'created' }],
  };
};
