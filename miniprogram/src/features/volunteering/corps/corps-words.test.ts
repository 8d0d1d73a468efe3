import { byCategory, corpsNotes, skillsIn } from './corps-words';

const row = {
  memberId: 'm',
  name: '演示·林晓',
  category: 'sports_instructor',
  instructorLevel: 'second',
  instructorNumber: null,
  skills: ['急救'],
  phone: null,
  volunteerNumber: null,
  isLeader: false,
  from: '2021-03-01',
  to: null,
} as const;

test('a person of the team is told by kind, level, skills and since when', () => {
  expect(corpsNotes({ ...row, skills: [...row.skills] })).toEqual([
    '社会体育指导员二级，特长急救',
    '2021年3月1日入队',
  ]);
});

test('leaders stand first in their kind', () => {
  const plain = { ...row, skills: [] };
  const groups = byCategory([plain, { ...plain, memberId: 'l', isLeader: true }]);
  expect(groups[0]?.rows.map(({ memberId }) => memberId)).toEqual(['l', 'm']);
});

test('skills are written as one likes', () => {
  expect(skillsIn('急救，摄影、急救 健身气功')).toEqual(['急救', '摄影', '健身气功']);
  expect(skillsIn(' ')).toEqual([]);
});
