// Taro takes send.weapp.ts or send.h5.ts in its place; type checks and tests read the browser's.
export { send } from './send.h5';
