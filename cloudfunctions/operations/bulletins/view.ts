import { BULLETIN_ISSUERS, BULLETIN_WRITERS, type BulletinView } from '@shared/contract/bulletins';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import type { Role } from '@shared/domain/people/schema';
import type { Bulletin } from '@shared/domain/study/bulletin';
import { draftedWords, wordsAsRead } from '@shared/domain/study/bulletin-text';
import { standingAmong } from '@shared/domain/study/bulletin-versions';
import type { Instant } from '@shared/domain/time';
import { countedFor, type Store } from '../../store';
import { reaches } from '../reaches';

interface Reading {
  actor: Actor;
  now: Instant;
  store: Store;
}

type Row = BulletinView['versions'][number];

const rowOf = (one: Bulletin, all: readonly Bulletin[]): Row => ({
  id: one.id,
  version: one.version,
  standing: standingAmong(one, all),
  number: one.number,
  issuedOn: one.issuedOn,
  reason: one.state.name === 'withdrawn' ? one.state.reason : one.corrects,
});

/** The versions somebody may see: what never went out is for those who write and approve. */
export const rowsFor = (all: readonly Bulletin[], seesDrafts: boolean): Row[] =>
  all.filter(({ issuedOn }) => seesDrafts || issuedOn !== null).map((one) => rowOf(one, all));

/** What somebody may do with the bulletins of a group. */
export const rightsOver = async (reading: Reading, unitId: string) => {
  const over = (roles: readonly Role[]) => reaches(reading, roles, unitId);
  const [mayWrite, mayIssue] = await Promise.all([over(BULLETIN_WRITERS), over(BULLETIN_ISSUERS)]);
  return { mayWrite, mayIssue, seesDrafts: mayWrite || mayIssue };
};

/** A version as its page shows it; a draft does not exist for whoever only reads. */
export const viewOf = async (reading: Reading, found: Bulletin) => {
  const { store } = reading;
  const [rights, counted, all] = await Promise.all([
    rightsOver(reading, found.unitId),
    countedFor(store, found),
    store.bulletins.versions(found.officeId, found.unitId, found),
  ]);
  if (found.issuedOn === null && !rights.seesDrafts) return refuse('NOT_FOUND', {});
  const { material, figures, lacking } = counted;
  const drafted = draftedWords(found, figures, material);
  return succeed<BulletinView>({
    ...rowOf(found, all),
    unitId: found.unitId,
    unitName: found.unitName,
    year: found.year,
    quarter: found.quarter,
    title: found.title,
    words: found.words,
    texts: wordsAsRead(found.words, drafted),
    drafted: found.figures ? null : drafted,
    figures: figures.map(({ key, value }) => ({ key, value })),
    lacking,
    revision: found.history.length,
    mayWrite: rights.mayWrite,
    mayIssue: rights.mayIssue,
    versions: rowsFor(all, rights.seesDrafts),
  });
};

/** The view of a version as it stands now, after it was changed. */
export const viewNow = async (reading: Reading, id: string) => {
  const found = await reading.store.bulletins.one(id);
  return found ? viewOf(reading, found) : refuse('NOT_FOUND', {});
};
