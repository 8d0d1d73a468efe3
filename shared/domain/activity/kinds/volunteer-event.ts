import { type KindDefinition, usual } from './definition';

/**
 * 志愿服务活动: people sign up for shifts, and what is kept of them is service in minutes. It is planned
 * with its own form. Sources: 《志愿服务条例》; the plan's items 5 and 15.
 */
export const volunteerEvent: KindDefinition = {
  ...usual,
  label: '志愿服务',
  group: '其他',
  hints: ['志愿服务', '志愿者', '全民健身'],
  hostedBy: ['volunteer_team', 'branch', 'organ_committee', 'business_office'],
  evidence: 'volunteer_event',
  roster: 'none',
  paper: 'activity_record',
  shifts: true,
  durationMinutes: 180,
  opensBeforeMinutes: 60,
  closesAfterMinutes: 60,
};
