export {
  HostError,
  MissingTemplateError,
  NetworkDownError,
  UnsupportedApiError,
  UnsupportedComponentError,
} from './errors';
export { type LaunchOptions, launchMiniProgram } from './launch';
export { readManifest } from './logic/manifest';
export type { MiniProgram } from './program';
export { WeappView } from './view/view';
