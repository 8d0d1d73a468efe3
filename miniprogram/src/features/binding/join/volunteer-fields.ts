import type { Category, Level } from './volunteer-words';

export interface VolunteerFields {
  hasTeam: boolean;
  name: string;
  /** As typed. */
  phone: string;
  /** WeChat gives the number instead. */
  fromWechat: boolean;
  category: Category | undefined;
  level: Level | undefined;
  agreesVolunteer: boolean;
  agreesPhone: boolean;
}

/** The first thing that is missing, as a sentence that says what to do; undefined: nothing is. */
export const whatIsMissing = (fields: VolunteerFields): string | undefined => {
  if (!fields.hasTeam) return '请选择服务队';
  if (fields.name === '') return '请填写姓名';
  if (!fields.fromWechat && !/^1[3-9]\d{9}$/.test(fields.phone)) return '手机号应为11位数字';
  if (!fields.category) return '请选择类别';
  if (fields.category === 'sports_instructor' && !fields.level) return '请选择等级';
  if (!fields.agreesVolunteer || !fields.agreesPhone) {
    return '线上登记需要勾选两项同意；不同意也可以到现场报名';
  }
  return undefined;
};
