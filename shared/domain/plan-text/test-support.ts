import type { ParsedPlan } from '../plan/schema';
import { type PlanSource, parsePlanText } from '.';

/** The plan a text is read as; throws where it is refused. */
export const read = (source: string | PlanSource): ParsedPlan => {
  const reading = parsePlanText(source);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};

export const itemsOf = (plan: ParsedPlan) => plan.sections.flatMap((section) => section.items);

/** Sections as 「ordinal title: numbers of items」, the shape of a plan at a glance. */
export const shapeOf = (plan: ParsedPlan): string[] =>
  plan.sections.map(
    ({ ordinal, title, items }) => `${ordinal} ${title}: ${items.map((i) => i.number).join(',')}`,
  );

export const linesWarned = (plan: ParsedPlan) => plan.warnings.map(({ line }) => line);
