// Taro takes subscribe.weapp.ts or subscribe.h5.ts in its place; type checks and tests read the browser's.
export { askToSubscribe, canSubscribe } from './subscribe.h5';
