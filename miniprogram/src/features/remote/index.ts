export { RemoteProvider } from './RemoteProvider';
export { type Remote, useAct, useOperation } from './use-operation';
