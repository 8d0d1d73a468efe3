import { consentTexts } from '@shared/domain/consent/texts';
import type { Consent, ConsentPurpose } from '@shared/domain/people/schema';
import { dateTimeTextOf } from '@shared/domain/time';

export interface ConsentStanding {
  agreed: boolean;
  /** 已同意 11月18日 周五 09:00. */
  words: string;
  /** The text has changed since: the new one is offered, the older consent stays good. */
  hasNewText: boolean;
}

/** Where one purpose stands, from everything ever given. */
export const standingOf = (
  consents: readonly Consent[],
  purpose: ConsentPurpose,
): ConsentStanding => {
  const own = consents.filter((one) => one.purpose === purpose);
  const active = own.filter(({ withdrawnAt }) => withdrawnAt === null).at(-1);
  if (active) {
    return {
      agreed: true,
      words: `已同意 ${dateTimeTextOf(active.givenAt)}`,
      hasNewText: active.version !== consentTexts[purpose].version,
    };
  }
  const withdrawnAt = own.at(-1)?.withdrawnAt;
  return {
    agreed: false,
    words: withdrawnAt == null ? '还没有同意' : `已撤回 ${dateTimeTextOf(withdrawnAt)}`,
    hasNewText: false,
  };
};
