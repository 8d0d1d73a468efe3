export { DutiesSection } from './DutiesSection';
export { WorkSection } from './WorkSection';
