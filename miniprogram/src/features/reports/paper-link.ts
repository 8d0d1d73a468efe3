import type { PaperRequest } from '@shared/contract/reports';
import { paperOffers } from '@shared/domain/papers/offers';
import type { PaperKind } from '@shared/domain/papers/paper';

export type PaperQuery = Readonly<Record<string, string | undefined>>;

const isPaperKind = (text: string): text is PaperKind => Object.hasOwn(paperOffers, text);

/** The query of the page that shows a paper. */
export const queryOf = (request: PaperRequest): Record<string, string | number> =>
  Object.fromEntries(Object.entries(request).filter(([name]) => name !== 'of'));

/** What a page's query asks for; undefined when it is none of ours. */
export const requestOf = (query: PaperQuery): PaperRequest | undefined => {
  const { paper = '', activityId, bulletinId, unitId, year = '' } = query;
  if (!isPaperKind(paper)) return undefined;
  if (activityId) return { of: 'activity', paper, activityId };
  if (bulletinId) return { of: 'bulletin', paper, bulletinId };
  if (unitId && /^\d{4}$/.test(year)) return { of: 'year', paper, unitId, year: Number(year) };
  return undefined;
};
