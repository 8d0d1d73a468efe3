import type { Consent, ConsentPurpose } from '../people/schema';
import type { Instant } from '../time';
import { consentTexts } from './texts';

/** True when each text is the one in force: nobody agrees to what they did not see. */
export const areCurrent = (
  given: readonly { purpose: ConsentPurpose; version: string }[],
): boolean => given.every(({ purpose, version }) => consentTexts[purpose].version === version);

/**
 * A person's consents with new ones added, in the version in force. What was agreed to in this
 * version stays as it is; an older version stays good for what it said, and a new one stands beside
 * it. What was withdrawn stays in the record.
 */
export const agreeing = (
  before: readonly Consent[],
  purposes: readonly ConsentPurpose[],
  now: Instant,
): Consent[] => {
  const added = [...new Set(purposes)].filter(
    (purpose) =>
      !before.some(
        (one) =>
          one.purpose === purpose &&
          one.withdrawnAt === null &&
          one.version === consentTexts[purpose].version,
      ),
  );
  return [
    ...before,
    ...added.map((purpose) => ({
      purpose,
      version: consentTexts[purpose].version,
      givenAt: now,
      withdrawnAt: null,
    })),
  ];
};

/** A person's consents after one was withdrawn, in every version it was given in. */
export const withdrawing = (
  before: readonly Consent[],
  purposes: readonly ConsentPurpose[],
  now: Instant,
): Consent[] =>
  before.map((one) =>
    one.withdrawnAt === null && purposes.includes(one.purpose) ? { ...one, withdrawnAt: now } : one,
  );

/** True when the person agreed once and took it back since: nobody may put back what went with it. */
export const hasWithdrawn = (consents: readonly Consent[], purpose: ConsentPurpose): boolean => {
  const own = consents.filter((one) => one.purpose === purpose);
  return own.length > 0 && own.every(({ withdrawnAt }) => withdrawnAt !== null);
};
