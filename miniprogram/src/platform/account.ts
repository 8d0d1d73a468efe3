// Taro takes account.weapp.ts or account.h5.ts in its place; type checks and tests read the browser's.
export { accountMark } from './account.h5';
