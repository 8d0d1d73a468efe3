export { type PlanFileRefusal, type PlanTextRefusal, planRefusals } from './messages';
export { type PlanReading, type PlanSource, parsePlanText } from './parse-plan-text';
