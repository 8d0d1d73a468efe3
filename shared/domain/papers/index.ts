import { activityRecordPaper } from './activity-record';
import { attendanceMatrix } from './attendance-matrix';
import { absenteesPaper, bulletinPaper } from './bulletin';
import type { ActivityPaperData, BulletinPaperData, YearPaperData } from './data';
import { dualLifePaper } from './dual-life';
import { ledgerPaper } from './ledger';
import { meetingRecordPaper } from './meeting-record';
import type { Paper, PaperKind } from './paper';
import { signInSheet } from './sign-in';
import { studyBookLeaves, studyCoverPaper } from './study-book';
import {
  studyArchivePaper,
  studyChecklistPaper,
  studyNotesPaper,
  studyRegimesPaper,
  studySessionsPaper,
} from './study-file';
import { studyMatrixPaper } from './study-matrix';
import { studyRecordPaper } from './study-record';
import { type BookData, type Bound, coverPaper, type Leaf, yearBookLeaves } from './year-book';

/**
 * A paper by what it is made of: one activity, a unit's year, a bulletin, or several papers bound
 * together.
 */
export type PaperDefinition =
  | { of: 'activity'; layout: (data: ActivityPaperData) => Paper }
  | { of: 'year'; layout: (data: YearPaperData) => Paper }
  | { of: 'bulletin'; layout: (data: BulletinPaperData) => Paper }
  | {
      of: 'book';
      /** The leaves in order, from the activities of the year. */
      leaves: (activities: readonly Bound[]) => Leaf[];
      cover: (data: BookData, leaves: readonly Leaf[]) => Paper;
    };

/** The registry of papers: a new one is one file, a line here and its name in `offers.ts`. */
export const papers = {
  sign_in_blank: { of: 'activity', layout: signInSheet('blank') },
  sign_in: { of: 'activity', layout: signInSheet('filled') },
  activity_record: { of: 'activity', layout: activityRecordPaper },
  meeting_record: { of: 'activity', layout: meetingRecordPaper },
  attendance_matrix: { of: 'year', layout: attendanceMatrix },
  ledger: { of: 'year', layout: ledgerPaper },
  dual_life: { of: 'year', layout: dualLifePaper },
  study_attendance_matrix: { of: 'year', layout: studyMatrixPaper },
  study_record: { of: 'activity', layout: studyRecordPaper },
  year_book: { of: 'book', leaves: yearBookLeaves, cover: coverPaper },
  study_archive: { of: 'year', layout: studyArchivePaper },
  study_sessions: { of: 'year', layout: studySessionsPaper },
  study_notes: { of: 'year', layout: studyNotesPaper },
  study_regimes: { of: 'year', layout: studyRegimesPaper },
  study_checklist: { of: 'year', layout: studyChecklistPaper },
  study_book: { of: 'book', leaves: studyBookLeaves, cover: studyCoverPaper },
  bulletin: { of: 'bulletin', layout: bulletinPaper },
  bulletin_absentees: { of: 'bulletin', layout: absenteesPaper },
} as const satisfies Record<PaperKind, PaperDefinition>;

/** The same, by any kind: what differs between them is told apart by `of`. */
export const definitionOf = (kind: PaperKind): PaperDefinition => papers[kind];

export { emptyPaper, type Leaf } from './year-book';
