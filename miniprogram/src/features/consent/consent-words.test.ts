import { consentTexts } from '@shared/domain/consent/texts';
import { instantOf } from '@shared/domain/time';
import { standingOf } from './consent-words';

const AT = instantOf('2022-11-18', '09:00') ?? Number.NaN;
const given = (version: string, withdrawnAt: number | null = null) =>
  ({ purpose: 'phone', version, givenAt: AT, withdrawnAt }) as const;
const present = consentTexts.phone.version;

describe('where a consent stands', () => {
  it('never given, given, withdrawn and given again', () => {
    expect(standingOf([], 'phone')).toMatchObject({ agreed: false, words: '还没有同意' });
    expect(standingOf([given(present)], 'phone')).toMatchObject({
      agreed: true,
      words: '已同意 11月18日 周五 09:00',
      hasNewText: false,
    });
    const withdrawn = given(present, AT);
    expect(standingOf([withdrawn], 'phone').words).toBe('已撤回 11月18日 周五 09:00');
    expect(standingOf([withdrawn, given(present)], 'phone').agreed).toBe(true);
  });

  it('a consent to an older text is good, and the new text is offered', () => {
    expect(standingOf([given('2020-01')], 'phone')).toMatchObject({
      agreed: true,
      hasNewText: true,
    });
  });
});
