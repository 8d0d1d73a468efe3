import { type VolunteerFields, whatIsMissing } from './volunteer-fields';

const complete: VolunteerFields = {
  hasTeam: true,
  name: '演示·叶青',
  phone: '13900000001',
  fromWechat: false,
  category: 'university',
  level: undefined,
  agreesVolunteer: true,
  agreesPhone: true,
};

describe('what a volunteer still has to fill in', () => {
  it('nothing, when all is there', () => {
    expect(whatIsMissing(complete)).toBeUndefined();
    expect(
      whatIsMissing({ ...complete, category: 'sports_instructor', level: 'first' }),
    ).toBeUndefined();
    expect(whatIsMissing({ ...complete, phone: '', fromWechat: true })).toBeUndefined();
  });

  it.each<[Partial<VolunteerFields>, string]>([
    [{ hasTeam: false }, '服务队'],
    [{ name: '' }, '姓名'],
    [{ phone: '1390000' }, '手机号'],
    [{ category: undefined }, '类别'],
    [{ category: 'sports_instructor' }, '等级'],
    [{ agreesPhone: false }, '现场报名'],
  ])('%j is asked for', (fields, word) => {
    expect(whatIsMissing({ ...complete, ...fields })).toContain(word);
  });
});
