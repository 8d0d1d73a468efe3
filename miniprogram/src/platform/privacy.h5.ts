import type { PrivacyQuestion } from './privacy-asked';

/** The browser build has no WeChat, which asks nothing. */
export const hasPrivacyContract = false;

export const onPrivacyAsked = (_listener: (question: PrivacyQuestion) => void): (() => void) => {
  return () => undefined;
};

export const openPrivacyContract = (): void => undefined;
