export {
  HostError,
  MissingTemplateError,
  NetworkDownError,
  UnsupportedApiError,
  UnsupportedComponentError,
} from './errors';
export { type LaunchOptions, launchMiniProgram } from './launch';
export type { MiniProgram, Target } from './program';
export { attribute, nameOf, roleOf, textOf, type ViewNode } from './tree/node';
export type { Query } from './tree/query';
export type { Drawing, RecordingCanvas } from './wx/canvas';
export type { CallFunction } from './wx/cloud';
