import type { ConsentPurpose } from '../people/schema';

/** A text somebody agrees to. Another wording is another version, and is asked for anew. */
export interface ConsentText {
  version: string;
  title: string;
  /** What is kept, why, how long, and what a refusal means; one paragraph each. */
  paragraphs: readonly string[];
  /** Said where an act needs the consent and it is not there: what to do, and the way without it. */
  needed: string;
  /** Said before it is withdrawn: what stops, what goes, what stays and why. */
  withdrawal: string;
}

/**
 * The separate consents (PIPL 14, 15, 16, 29). Terms of keeping are the defaults of the retention
 * settings; the notice page shows the office's own.
 */
export const consentTexts = {
  attendance: {
    version: '2026-11',
    title: '手机签到',
    paragraphs: [
      '用手机签到时，记录您的签到时间、方式和是否迟到，用于支部的签到表、考勤和年度工作台账。',
      '不采集位置、照片和设备信息。签到的技术记录保存30天，考勤记录保存至年度材料移交后3年，之后只留合计数字。',
      '不同意也可以参加活动：在纸质签到表上签名，或由组织者代为登记，效力相同。',
    ],
    needed: '您还没有同意手机签到。可以在“我的”里同意，或在纸质签到表上签名，效力相同',
    withdrawal:
      '撤回后立即不能用手机签到，可以在纸质签到表上签名，或由组织者代为登记，效力相同。已有的参加记录是支部的工作台账，按保存期限保留',
  },
  phone: {
    version: '2026-11',
    title: '手机号',
    paragraphs: [
      '手机号只用于核对您是名册中的本人，以及组织者与您联系；名册中以掩码显示。',
      '不同意也可以绑定：请支部组织委员给您一个邀请码。',
    ],
    needed: '您还没有同意使用手机号，可以改用支部组织委员给的邀请码',
    withdrawal:
      '撤回后立即删除您的手机号，组织者不能再用它联系您，名册导入也不会再写入。账号仍然可用，换微信时请用邀请码',
  },
  volunteer: {
    version: '2026-11',
    title: '志愿服务记录',
    paragraphs: [
      '报名和服务时记录您的姓名、联系电话、类别、报名和服务起止时间，用于安排岗位和记录服务时长。',
      '不收集政治面貌、证件号码和健康信息。记录保存期限按《志愿服务记录与证明出具办法（试行）》执行。',
      '不同意则不能线上报名；可以向组织单位现场报名，由组织者登记。',
    ],
    needed: '您还没有同意记录志愿服务信息。可以在“我的”里同意，或联系组织单位现场报名',
    withdrawal:
      '撤回后立即不能线上报名，可以向组织单位现场报名。已有的服务记录按规定保留，不再增加',
  },
} as const satisfies Record<ConsentPurpose, ConsentText>;
