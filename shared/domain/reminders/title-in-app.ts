import { caseKinds } from '../cases/kinds';
import type { Ground, Notice } from './rules/definition';

/**
 * What something is called in the app, where whoever sees it may open it: of a case its kind and number,
 * which no message tells.
 */
export const titleInApp = ({ page, content }: Notice, { cases }: Ground): string => {
  if (page.to !== 'case') return content.theme;
  const record = cases.find(({ id }) => id === page.caseId);
  if (!record) return content.theme;
  return [caseKinds[record.kind].label, record.number].filter(Boolean).join(' ');
};
