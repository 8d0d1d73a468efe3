export { MeView } from './MeView';
export { keepTextSize, keptTextSize } from './text-size-store';
