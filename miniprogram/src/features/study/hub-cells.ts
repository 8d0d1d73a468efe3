import type { PageName } from '@/platform/navigation';
import type { IconName } from '@/ui';

/** One way on from the hub. The page is opened with the group and the year. */
export interface HubCell {
  page: PageName;
  icon: IconName;
  title: string;
  note: string;
}

/** What there is to a study group's year, under headings. */
export const hubCells: ReadonlyArray<{ title: string; cells: readonly HubCell[] }> = [
  {
    title: '安排与考勤',
    cells: [
      {
        page: 'studyPlan',
        icon: 'calendar',
        title: '学习计划',
        note: '按季度排专题，安排学习会',
      },
      {
        page: 'studyMatrix',
        icon: 'people',
        title: '考勤汇总',
        note: '每人每次，两种出勤率',
      },
      {
        page: 'makeUps',
        icon: 'edit',
        title: '补学',
        note: '请假和缺席之后补学的情况',
      },
    ],
  },
  {
    title: '通报与成果',
    cells: [
      {
        page: 'bulletins',
        icon: 'doc',
        title: '学习通报',
        note: '每季度一份，由记录起草，审定后印发',
      },
      {
        page: 'showings',
        icon: 'people',
        title: '成果展示',
        note: '把通报和学习成果展示给党员干部',
      },
    ],
  },
  {
    title: '制度与档案',
    cells: [
      {
        page: 'studyRegimes',
        icon: 'shield',
        title: '学习制度',
        note: '八项制度的文件，哪些在用，哪些还缺',
      },
      {
        page: 'studyNotes',
        icon: 'edit',
        title: '学习材料',
        note: '自学、调研、交流的材料登记',
      },
      {
        page: 'studyChecklist',
        icon: 'check',
        title: '学习考核',
        note: '每位成员全年应有的材料，有或缺',
      },
      {
        page: 'studyArchive',
        icon: 'book',
        title: '学习档案',
        note: '全年材料按类归档，缺什么一目了然',
      },
    ],
  },
  {
    title: '专项计划',
    cells: [
      {
        page: 'programmes',
        icon: 'book',
        title: '专项计划',
        note: '青年干部、青年教练员等教育计划，活动和覆盖的支部',
      },
    ],
  },
];
