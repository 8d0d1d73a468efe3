export { RemoteProvider } from './RemoteProvider';
export { type Act, type Remote, useAct, useOperation } from './use-operation';
