import type { ProgressRecord } from '../progress/schema';
import { instantOf } from '../time';
import { BULLETIN_EVIDENCE, type Bulletin, bulletinSeriesOf } from './bulletin';

/** How a version reads: `corrected` is one that a later version has taken the place of. */
export type BulletinStanding = Bulletin['state']['name'] | 'corrected';

export const bulletinStandingWords: Readonly<Record<BulletinStanding, string>> = {
  draft: '草稿',
  proposed: '待审定',
  issued: '已印发',
  corrected: '已更正',
  withdrawn: '已撤回',
};

type Version = Pick<Bulletin, 'version' | 'state' | 'issuedOn'>;

/** Whether it ever went out; a draft that was given up never did. */
const wentOut = ({ issuedOn }: Version): boolean => issuedOn !== null;

/** How one version stands among all of its quarter. */
export const standingAmong = (one: Version, all: readonly Version[]): BulletinStanding =>
  one.state.name === 'issued' && all.some((other) => other.version > one.version && wentOut(other))
    ? 'corrected'
    : one.state.name;

/** The version that holds: the last that went out, unless it was withdrawn. */
export const versionInForce = <V extends Version>(all: readonly V[]): V | undefined =>
  all.find((one) => standingAmong(one, all) === 'issued');

/** The version that is being written, if there is one. */
export const versionOpen = <V extends Version>(all: readonly V[]): V | undefined =>
  all.find(({ state }) => state.name === 'draft' || state.name === 'proposed');

/** Versions by the quarter of the group they report on. */
export const bySeries = (all: readonly Bulletin[]): Bulletin[][] => {
  const found = new Map<string, Bulletin[]>();
  for (const one of all) {
    const series = bulletinSeriesOf(one);
    found.set(series, [...(found.get(series) ?? []), one]);
  }
  return [...found.values()];
};

/**
 * The versions of one quarter as evidence: one record for the quarter they report on, since the day the
 * first of those that stand was issued. Correcting adds nothing to the figure, takes nothing away and
 * makes nothing late; after a withdrawal the day is that of the version issued anew.
 */
export const bulletinEvidence = (versions: readonly Bulletin[]): ProgressRecord[] => {
  const holds = versionInForce(versions);
  if (!holds) return [];
  const [first = ''] = versions
    .flatMap(({ state, issuedOn }) => (state.name === 'issued' && issuedOn ? [issuedOn] : []))
    .sort();
  return [
    {
      id: bulletinSeriesOf(holds),
      family: 'entry',
      kind: BULLETIN_EVIDENCE,
      unitId: holds.unitId,
      commitmentIds: holds.serves.map(({ commitmentId }) => commitmentId),
      at: instantOf(first) ?? 0,
      period: { year: holds.year, quarter: holds.quarter },
      title: holds.title,
    },
  ];
};
