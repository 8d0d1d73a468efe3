export { CodeScreen } from './door/CodeScreen';
export { EditScreen } from './edit/EditScreen';
export { ProjectorScreen } from './projector/ProjectorScreen';
export { RosterScreen } from './roster/RosterScreen';
