import { postsText } from './posts';

it('each unit is named once, with the post held there', () => {
  const unit = { unitId: 'u', unitKind: 'branch' as const, roles: [] };
  const text = postsText({
    memberId: 'm1',
    name: '演示·赵磊',
    memberClass: 'full_member',
    officeName: '演示市体育局',
    agreed: [],
    memberships: [
      { ...unit, unitName: '第三支部', post: '组织委员' },
      { ...unit, unitName: '志愿服务队', post: null },
      { ...unit, unitName: '机关党委', post: '机关党委办公室' },
    ],
  });
  expect(text).toBe('第三支部 组织委员，志愿服务队，机关党委办公室');
});
