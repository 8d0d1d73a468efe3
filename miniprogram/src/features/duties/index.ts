export { DutiesSection } from './DutiesSection';
