export { RemoteProvider } from './RemoteProvider';
export { type Remote, useAct, useOperation } from './use-operation';
export { type Pages, usePages } from './use-pages';
export { useSettledText } from './use-settled-text';
