import { bindingText } from './binding-words';

const row = { memberId: 'm', name: '演示·甲', maskedPhone: null, mayHandle: true };

describe('where a person stands, in words', () => {
  it('names the day an invitation is good until', () => {
    const expiresAt = Date.UTC(2022, 10, 25, 4);
    expect(bindingText({ ...row, state: 'invited', expiresAt })).toBe('已邀请，11月25日前有效');
    expect(bindingText({ ...row, state: 'bound', expiresAt: null })).toBe('已绑定');
    expect(bindingText({ ...row, state: 'unbound', expiresAt: null })).toBe('未绑定');
  });
});
