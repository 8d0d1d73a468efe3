import type { OwnPaperRequest, PaperRequest } from '@shared/contract/reports';
import { paperOffers } from '@shared/domain/papers/offers';
import type { PaperKind } from '@shared/domain/papers/paper';

export type AnyPaperRequest = PaperRequest | OwnPaperRequest;
export type PaperQuery = Readonly<Record<string, string | undefined>>;

const isPaperKind = (text: string): text is PaperKind => Object.hasOwn(paperOffers, text);

/** A paper of the reader's own: no role is asked for. */
export const isOwnPaper = (request: AnyPaperRequest): request is OwnPaperRequest =>
  request.of === 'own_service' || request.of === 'own_statement';

/** The query of the page that shows a paper. */
export const queryOf = ({
  of: _,
  ...query
}: AnyPaperRequest): Record<string, string | number | undefined> => query;

const yearOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{4}$/.test(text) ? Number(text) : undefined;

/** Papers of a unit: of a person's service, a statement, or its year. */
const ofUnit = (unitId: string, paper: PaperKind, query: PaperQuery): PaperRequest | undefined => {
  const { memberId, number } = query;
  const year = yearOf(query.year);
  if (number) return { of: 'statement', paper, unitId, number };
  if (year === undefined) return undefined;
  return memberId
    ? { of: 'service', paper, unitId, memberId, year }
    : { of: 'year', paper, unitId, year, ...(query.on ? { on: query.on } : {}) };
};

/** Papers of the reader's own, which name no unit. */
const ofMine = (paper: PaperKind, query: PaperQuery): OwnPaperRequest | undefined => {
  const { number } = query;
  const year = yearOf(query.year);
  if (paper === 'service_statement' && number) return { of: 'own_statement', paper, number };
  return paper === 'service_record' && year !== undefined
    ? { of: 'own_service', paper, year }
    : undefined;
};

/** What a page's query asks for; undefined when it is none of ours. */
export const requestOf = (query: PaperQuery): AnyPaperRequest | undefined => {
  const { paper = '', activityId, bulletinId, roundId, unitId } = query;
  if (!isPaperKind(paper)) return undefined;
  if (activityId) return { of: 'activity', paper, activityId };
  if (roundId) return { of: 'round', paper, roundId };
  if (bulletinId) return { of: 'bulletin', paper, bulletinId };
  return unitId ? ofUnit(unitId, paper, query) : ofMine(paper, query);
};
