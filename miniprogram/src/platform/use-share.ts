// Taro takes use-share.weapp.ts or use-share.h5.ts in its place; type checks and tests read the browser's.
export { useShare } from './use-share.h5';
