import type { PaperRequest } from '@shared/contract/reports';
import { paperOffers } from '@shared/domain/papers/offers';
import type { PaperKind } from '@shared/domain/papers/paper';

export type PaperQuery = Readonly<Record<string, string | undefined>>;

const isPaperKind = (text: string): text is PaperKind => Object.hasOwn(paperOffers, text);

/** The query of the page that shows a paper. */
export const queryOf = (request: PaperRequest): Record<string, string | number> =>
  request.of === 'activity'
    ? { paper: request.paper, activityId: request.activityId }
    : { paper: request.paper, unitId: request.unitId, year: request.year };

/** What a page's query asks for; undefined when it is none of ours. */
export const requestOf = (query: PaperQuery): PaperRequest | undefined => {
  const { paper = '', activityId, unitId, year = '' } = query;
  if (!isPaperKind(paper)) return undefined;
  if (activityId) return { of: 'activity', paper, activityId };
  if (unitId && /^\d{4}$/.test(year)) return { of: 'year', paper, unitId, year: Number(year) };
  return undefined;
};
