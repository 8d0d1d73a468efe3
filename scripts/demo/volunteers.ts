import type { Membership, Role, VolunteerProfile } from '@shared/domain/people/schema';
import type { DemoPerson } from './people';

const CORPS = 'fitness-volunteer-corps';

const inCorps = (roles: readonly Role[], post: string | null, validFrom: string): Membership => ({
  unitId: CORPS,
  roles: [...roles],
  post,
  validFrom,
  validTo: null,
});

const volunteer = (
  id: string,
  name: string,
  profile: VolunteerProfile,
  more: Partial<DemoPerson> = {},
): DemoPerson => ({
  id,
  name: `演示·${name}`,
  memberClass: 'not_party_member',
  memberships: [inCorps(['volunteer'], null, '2022-03-01')],
  volunteer: profile,
  ...more,
});

const of = (
  category: VolunteerProfile['category'],
  skills: string[],
  instructorLevel: VolunteerProfile['instructorLevel'] = null,
): VolunteerProfile => ({ category, instructorLevel, skills });

/** The fitness volunteer corps: people of the three kinds the plan names, and who leads them. */
export const demoVolunteers: readonly DemoPerson[] = [
  volunteer('xu-ning', '徐宁', of('sports_instructor', ['广场舞', '急救'], 'first'), {
    memberships: [inCorps(['volunteer', 'volunteer_coordinator'], '队长', '2021-01-01')],
    shows: { roleLabel: '志愿服务负责人', description: '安排志愿服务，认定时长' },
  }),
  volunteer('he-xin', '何欣', of('university', ['摄影'])),
  volunteer('jiang-nan', '江楠', of('university', ['英语'])),
  volunteer('tian-yu', '田雨', of('university', [])),
  volunteer('shi-lei', '石磊', of('retired_athlete', ['田径'])),
  volunteer('pan-hua', '潘华', of('retired_athlete', ['乒乓球']), { unbound: true }),
  volunteer('gao-feng', '高峰', of('sports_instructor', ['太极拳'], 'second')),
  volunteer('yao-jie', '姚洁', of('sports_instructor', ['健身操'], 'third')),
];
