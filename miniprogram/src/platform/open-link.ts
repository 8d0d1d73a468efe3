// Taro takes open-link.weapp.ts or open-link.h5.ts in its place; tests read the browser's.
export { LINK_WORD, openLink } from './open-link.h5';
