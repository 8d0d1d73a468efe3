import { invitationIn, invitationOf } from './invitation-link';

describe('the invitation in a link', () => {
  it('is read however the page was opened', () => {
    const link = 'https://example.test/#/pages/join/index?i=ACDEFGHJ';
    expect(invitationOf({ i: 'ACDEFGHJ' })).toBe('ACDEFGHJ');
    expect(invitationOf({ i: 'acde-fghj' })).toBe('ACDEFGHJ');
    expect(invitationOf({ q: link })).toBe('ACDEFGHJ');
    expect(invitationOf({ scene: 'i=ACDEFGHJ' })).toBe('ACDEFGHJ');
    expect(invitationIn(link)).toBe('ACDEFGHJ');
    expect(invitationIn('ACDE-FGHJ')).toBe('ACDEFGHJ');
  });

  it('is nothing where there is none', () => {
    for (const params of [{}, { i: '' }, { i: 'short' }, { q: '%E0%A4%A' }, { scene: 'a=1' }]) {
      expect(invitationOf(params)).toBeUndefined();
    }
    expect(invitationIn('https://example.test/#/pages/check-in/index?a=1')).toBeUndefined();
  });
});
