import type { InstructorLevel, VolunteerCategory } from '../people/schema';
import type { Instant, LocalDate } from '../time';
import type { VolunteerEvent } from '../volunteering/event';
import type { Figures } from '../volunteering/hours';
import type { ServiceCategory, ShiftConditions, Standing } from '../volunteering/schema';
import type { Mark } from '../volunteering/service-schema';
import type { Statement } from '../volunteering/statement-schema';
import type { VolunteerSummary } from '../volunteering/summary';
import type { PaperContext, PaperUnit } from './data';

interface PaperShift {
  id: string;
  post: string;
  place: string;
  startsAt: Instant;
  endsAt: Instant;
  conditions: ShiftConditions;
  capacity: number;
}

/** A line of 报名表. */
interface PaperSignUp {
  shiftId: string;
  name: string;
  category: VolunteerCategory;
  instructorLevel: InstructorLevel | null;
  unitName: string;
  /** Null where the person did not agree to be called. */
  phone: string | null;
  signedUpAt: Instant;
  standing: Standing;
}

/** A line of 签到签退表. */
export interface PaperService {
  name: string;
  post: string;
  state: 'expected' | 'present' | 'waiting' | 'confirmed' | 'absent';
  marks: readonly Mark[];
  figures: Figures;
}

/** A volunteer event with everybody who signed up and everybody who served. */
export interface EventPaperData extends PaperContext {
  activity: VolunteerEvent;
  shifts: readonly PaperShift[];
  signUps: readonly PaperSignUp[];
  service: readonly PaperService[];
}

/** One service as a record lists it. */
export interface PaperServiceLine {
  theme: string;
  place: string;
  content: string;
  unitName: string;
  contactName: string;
  category: ServiceCategory;
  startsAt: Instant;
  minutes: number;
}

/** What of a person stands on a record of service; nothing else of them is kept. */
export interface PaperVolunteer {
  name: string;
  category: VolunteerCategory;
  instructorLevel: InstructorLevel | null;
  phone: string | null;
  skills: readonly string[];
  volunteerNumber: string | null;
}

/** A person's confirmed service of a year. */
export interface ServiceRecordData extends PaperContext {
  person: PaperVolunteer;
  year: number;
  /** By date. */
  lines: readonly PaperServiceLine[];
  /** Records that wait to be confirmed: they are not in the lines. */
  waiting: number;
  /** The unit whose events alone it tells of; null: of all. */
  unitName: string | null;
}

/** A statement with what it is looked up by. */
export interface StatementPaperData extends PaperContext {
  statement: Statement;
  /** Eight signs in two groups. */
  code: string;
  /** Of the page that looks it up; empty: there is none. */
  link: string;
}

export interface SummaryPaperData extends PaperContext {
  /** 演示市体育局 or one of its units. */
  title: string;
  summary: VolunteerSummary;
}

/** A line of 花名册. */
interface PaperCorpsRow {
  name: string;
  category: VolunteerCategory;
  instructorLevel: InstructorLevel | null;
  skills: readonly string[];
  phone: string | null;
  volunteerNumber: string | null;
  isLeader: boolean;
  from: LocalDate;
  to: LocalDate | null;
}

/** Everybody of a team in a year. */
export interface CorpsPaperData extends PaperContext {
  unit: PaperUnit;
  year: number;
  /** The day it tells of: the last of the year, or today. */
  on: LocalDate;
  rows: readonly PaperCorpsRow[];
}
