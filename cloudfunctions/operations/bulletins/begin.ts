import type { Actor } from '@shared/domain/people/rights';
import { type Bulletin, bulletinIdOf, bulletinTitleOf } from '@shared/domain/study/bulletin';
import type { Instant } from '@shared/domain/time';
import type { UnitRecord } from '../../store';

type Begun = Pick<Bulletin, 'year' | 'quarter' | 'version'> &
  Partial<Pick<Bulletin, 'title' | 'words' | 'corrects'>>;

const UNWRITTEN = { overview: null, attendance: null, results: null, problems: '', next: '' };

/** A version nobody has written anything in yet, or one that takes over what it corrects. */
export const newVersion = (
  actor: Actor,
  { unitId, name: unitName }: Pick<UnitRecord, 'unitId' | 'name'>,
  { title, words = UNWRITTEN, corrects = null, ...of }: Begun,
  now: Instant,
): Bulletin => {
  const { officeId, memberId: by } = actor;
  return {
    id: bulletinIdOf({ ...of, officeId, unitId }, of.version),
    officeId,
    unitId,
    unitName,
    ...of,
    corrects,
    title: title ?? bulletinTitleOf(unitName, of),
    words,
    number: null,
    issuedOn: null,
    figures: null,
    serves: [],
    state: { name: 'draft' },
    createdAt: now,
    createdBy: by,
    history: [
      {
        at: now,
        by,
        action: corrects === null ? 'bulletin_begun' : 'bulletin_correction_begun',
        ...(corrects === null ? {} : { reason: corrects }),
        after: { ...of },
      },
    ],
  };
};
