export { HubScreen } from './HubScreen';
export { PlanScreen } from './PlanScreen';
export { ProgrammesScreen } from './ProgrammesScreen';
export { useGroup } from './use-group';
