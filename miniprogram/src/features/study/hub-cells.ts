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
