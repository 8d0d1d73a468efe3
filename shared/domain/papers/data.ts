import type { Activity } from '../activity/schema';
import type { Attendance } from '../attendance/schema';
import type { Entry } from '../entries/schema';
import type { MemberClass, UnitKind } from '../people/schema';
import type { ArchivedSession, studyArchive } from '../study/archive';
import type { Bulletin, BulletinWords } from '../study/bulletin';
import type { CheckedLine } from '../study/checklist';
import type { StudyMatrix } from '../study/matrix';
import type { Instant } from '../time';

/** For whom a paper is made, and when. */
export interface PaperContext {
  officeName: string;
  /** Who takes it out, as the foot names them. */
  by: string;
  at: Instant;
  /** False for readers who see numbers and no list of who was absent. */
  names: boolean;
}

/** An activity with everybody on its list. */
export interface HeldActivity {
  activity: Activity;
  rows: readonly Attendance[];
}

export interface ActivityPaperData extends PaperContext, HeldActivity {
  /** Its place among the unit's activities of its kind in the year, from 1; null: not counted. */
  position: number | null;
}

export interface PaperUnit {
  unitId: string;
  name: string;
  kind: UnitKind;
}

export interface PaperPerson {
  id: string;
  name: string;
  memberClass: MemberClass;
}

/** A leading member's year at her branch, as `activities.dualLife` tells it. */
export interface DualLifeRow {
  memberId: string;
  name: string;
  post: string | null;
  unitName: string;
  held: number;
  present: number;
  onLeave: number;
  absent: number;
  lifeMeetings: number;
}

export interface YearPaperData extends PaperContext {
  unit: PaperUnit;
  year: number;
  /** Those of the unit and of what is below it, opened to their members and not called off. */
  activities: readonly HeldActivity[];
  /** Whose memberships of the unit touch the year. */
  people: readonly PaperPerson[];
  /** The secretary at the end of the year, for the cover; null: not known. */
  secretary: string | null;
  dualLife: readonly DualLifeRow[];
  /** Of a study group: its attendance; null where the paper needs none. */
  study: StudyMatrix | null;
  /** Of a study group: what its file consists of; null where the paper needs none. */
  studyFile: StudyFileData | null;
}

/** A study group's year as its papers tell it. */
export interface StudyFileData {
  archive: ReturnType<typeof studyArchive>;
  sessions: readonly ArchivedSession[];
  /** Notes of study in force. */
  notes: readonly Entry[];
  /** The documents of the regimes, those that were replaced among them. */
  regimes: readonly Entry[];
  /** What each member's year holds of the checklist in force; empty: none is. */
  checks: readonly { name: string; lines: readonly CheckedLine[] }[];
}

/** Somebody who was due at a session of the quarter and did not come. */
export interface AbsenteeRow {
  name: string;
  state: 'on_leave' | 'absent';
  theme: string;
  startsAt: Instant;
}

export interface BulletinPaperData extends PaperContext {
  bulletin: Pick<Bulletin, 'title' | 'unitName' | 'year' | 'quarter' | 'number' | 'issuedOn'>;
  texts: Readonly<Record<keyof BulletinWords, string>>;
  /** For the list of absentees alone. */
  absentees: readonly AbsenteeRow[];
}
