import { DEFAULT_TERMS, type RetentionTerms } from '../retention/terms';
import { termsSentence } from '../retention/words';

/**
 * What a person reads before anything about them is shown or stored (PIPL 17): who, why, what, how
 * long, their rights, whom to ask, and who else handles the data (21). Another wording is another
 * version, and has to be accepted anew; the terms are the office's and stand in its settings.
 */
export const notice = {
  version: '2026-11-2',
  title: '个人信息处理告知',
  /**
   * @param officeName who decides about the data
   * @param terms the office's own; the defaults where there is no office yet
   */
  sections: (
    officeName: string,
    terms: RetentionTerms = DEFAULT_TERMS,
  ): readonly { title: string; text: string }[] => [
    {
      title: '谁在处理',
      text: `${officeName}机关党委决定处理的目的和方式。微信提供登录和小程序运行，腾讯云存放数据；单位使用自己的服务器时，数据只存放在该服务器。数据都在境内。`,
    },
    { title: '为了什么', text: '核对您在名册中的身份，安排和记录党组织活动、学习和志愿服务。' },
    {
      title: '处理什么',
      text: '姓名、所在单位、党员类别、职务，参加活动的记录；您同意后才处理手机号、手机签到和志愿服务记录，才通过微信发送活动提醒。不收集证件号码、出生日期、位置和照片。',
    },
    { title: '保存多久', text: termsSentence(terms) },
    {
      title: '您的权利',
      text: '可以在“我的”里查看、导出、申请更正、撤回同意或注销账号。不同意的，只影响需要它的那一项。不使用小程序也可以参加活动：纸质签到和组织者登记效力相同。',
    },
    {
      title: '怎样联系',
      text: '向所在支部的组织委员或机关党委提出，或在“我的”里提交申请；答复和理由会显示在申请里。',
    },
  ],
} as const;
