// Taro takes privacy.weapp.ts or privacy.h5.ts in its place; type checks and tests read the browser's.
export { hasPrivacyContract, onPrivacyAsked, openPrivacyContract } from './privacy.h5';
export type { PrivacyQuestion } from './privacy-asked';
