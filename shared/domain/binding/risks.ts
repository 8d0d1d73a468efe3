/** What a volunteer is told before registering (《志愿服务条例》: risks are told beforehand). */
export const volunteerRisks = {
  version: '2026-11',
  title: '志愿服务须知',
  paragraphs: [
    '志愿服务出于自愿，可以随时取消报名或退出服务队。',
    '体育赛事和全民健身活动中，可能有人群拥挤、天气变化、器材搬运和道路交通等风险；每场活动报名前会再次写明风险和保险情况。',
    '身体不适时请不要参加，活动中听从组织者安排，发生意外请立即告诉组织者。',
  ],
} as const;
