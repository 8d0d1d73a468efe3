export { CodeScreen } from './door/CodeScreen';
export { CommitmentField } from './edit/CommitmentField';
export { CommitmentSheet } from './edit/CommitmentSheet';
export { optionsFor, proposedFor } from './edit/commitment-choice';
export { EditScreen } from './edit/EditScreen';
export { kindNamed } from './edit/kind-groups';
export { useHostUnits } from './edit/use-host-units';
export { ProjectorScreen } from './projector/ProjectorScreen';
export { RosterScreen } from './roster/RosterScreen';
