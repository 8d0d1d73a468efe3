import type { RetentionKind, RetentionTerms } from './terms';

/** What each kind is called, and what becomes of it. */
export const retentionWords = {
  check_in_technical: {
    title: '签到的技术记录',
    what: '请求编号和输错次数清除，签到时间和方式保留',
    unit: '场活动',
    term: ({ checkInTechnicalDays }: RetentionTerms) => `活动结束后${checkInTechnicalDays}天`,
  },
  named_attendance: {
    title: '逐人的考勤记录',
    what: '姓名和逐人记录删除，每场活动的合计数字保留',
    unit: '场活动',
    term: ({ attendanceYears }: RetentionTerms) => `年度材料移交后${attendanceYears}年`,
  },
  own_entries: {
    title: '个人学习材料的登记',
    what: '本人名下的登记连同附件删除，纸质材料由单位自行保管',
    unit: '条登记',
    term: ({ attendanceYears }: RetentionTerms) => `年度材料移交后${attendanceYears}年`,
  },
  list_names: {
    title: '责任清单上的姓名',
    what: '责任领导和责任人的姓名去掉，责任事项、单位和时限保留',
    unit: '份清单',
    term: ({ attendanceYears }: RetentionTerms) => `年度材料移交后${attendanceYears}年`,
  },
  data_requests: {
    title: '个人信息申请',
    what: '申请和答复删除，留痕中的办理时间和经办人编号保留',
    unit: '件申请',
    term: ({ dataRequestDays }: RetentionTerms) => `答复后${dataRequestDays}天`,
  },
  feedback: {
    title: '投诉建议',
    what: '已答复、办结或撤回的内容删除，留痕中的办理时间和经办人编号保留',
    unit: '件',
    term: ({ feedbackDays }: RetentionTerms) => `最后一次往来后${feedbackDays}天`,
  },
  volunteer_records: {
    title: '逐人的志愿服务报名和记录',
    what: '报名、服务记录和情况说明删除，每场活动的合计数字保留',
    unit: '条',
    term: ({ attendanceYears }: RetentionTerms) => `年度材料移交后${attendanceYears}年`,
  },
  roster_import_rows: {
    title: '名册导入的逐行明细',
    what: '逐行内容删除，导入的合计数字保留',
    unit: '次导入',
    term: ({ rosterImportDays }: RetentionTerms) => `导入或放弃后${rosterImportDays}天`,
  },
} as const satisfies Record<
  RetentionKind,
  { title: string; what: string; unit: string; term: (terms: RetentionTerms) => string }
>;

/** One sentence with the terms in force, for the notice. */
export const termsSentence = (terms: RetentionTerms): string =>
  `签到的技术记录在${retentionWords.check_in_technical.term(terms)}清除；` +
  `逐人的考勤记录保存至${retentionWords.named_attendance.term(terms)}，之后只留合计数字，个人学习材料的登记和责任清单上的姓名同时删除；` +
  `逐人的考勤和志愿服务记录保存至${retentionWords.named_attendance.term(terms)}，之后只留合计数字；` +
  `个人信息申请在${retentionWords.data_requests.term(terms)}删除；` +
  `投诉建议在${retentionWords.feedback.term(terms)}删除；` +
  `名册导入的逐行明细在${retentionWords.roster_import_rows.term(terms)}删除。`;
