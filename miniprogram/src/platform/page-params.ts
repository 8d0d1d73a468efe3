// Taro takes page-params.weapp.ts or page-params.h5.ts in its place; type checks read the browser's.
export { usePageParams } from './page-params.h5';
