export { type PlanFileRefusal, planRefusals } from './messages';
export { type PlanSource, parsePlanText } from './parse-plan-text';
