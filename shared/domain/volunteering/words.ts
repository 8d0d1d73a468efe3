import type { ConsentHow, EventPhase, ServiceCategory } from './schema';
import type { MarkAct } from './service-schema';

export const serviceCategoryLabels: Readonly<Record<ServiceCategory, string>> = {
  fitness_guidance: '健身指导',
  event_support: '赛事活动保障',
  facility_care: '场地设施维护',
  community: '社区服务',
  publicity: '宣传引导',
  other: '其他服务',
};

export const phaseLabels: Readonly<Record<EventPhase, string>> = {
  draft: '草稿',
  open: '报名中',
  sign_up_closed: '报名截止',
  under_way: '进行中',
  to_confirm: '待认定',
  confirmed: '已认定',
  cancelled: '已取消',
};

export const consentHowLabels: Readonly<Record<ConsentHow, string>> = {
  self: '本人报名',
  in_person: '当面同意',
  by_phone: '电话同意',
  on_paper: '书面同意',
};

export const markActLabels: Readonly<Record<MarkAct, string>> = {
  in: '签到',
  out: '签退',
  leave: '中途离开',
  return: '返回',
};
