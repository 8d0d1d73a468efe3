export { InspectionScreen } from './InspectionScreen';
export { InspectionsScreen } from './InspectionsScreen';
export { PlanRoundScreen } from './PlanRoundScreen';
