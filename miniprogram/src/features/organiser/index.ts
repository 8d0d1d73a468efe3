export { CodeScreen } from './door/CodeScreen';
export { CommitmentSheet } from './edit/CommitmentSheet';
export { optionsFor } from './edit/commitment-choice';
export { EditScreen } from './edit/EditScreen';
export { kindNamed } from './edit/kind-groups';
export { ProjectorScreen } from './projector/ProjectorScreen';
export { RosterScreen } from './roster/RosterScreen';
