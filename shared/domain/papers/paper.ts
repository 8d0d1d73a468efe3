import * as z from 'zod/mini';

/** The papers this product prints, by their numbers in `artefacts.md`; `year_book` binds several. */
export const paperKind = z.enum([
  'sign_in_blank',
  'sign_in',
  'activity_record',
  'meeting_record',
  'attendance_matrix',
  'ledger',
  'dual_life',
  'study_attendance_matrix',
  'study_record',
  'volunteer_recruitment',
  'volunteer_sign_up_list',
  'volunteer_sign_in_out_blank',
  'volunteer_sign_in_out',
  'service_record',
  'service_statement',
  'volunteer_summary',
  'corps_roster',
  'year_book',
  'responsibility_list',
  'study_archive',
  'study_sessions',
  'study_notes',
  'study_regimes',
  'study_checklist',
  'study_book',
  'bulletin',
  'bulletin_absentees',
  'progress_summary',
  'inspection_bulletin',
  'rectification_ledger',
  'reminder_talks',
  'talk_register',
  'integrity_talks',
  'hotline_ledger',
  'one_matter_register',
  'double_registration',
  'contact_visits',
]);

/** A cell of a table; it may reach over the columns that follow. */
export const paperCell = z.object({
  text: z.string(),
  span: z.optional(z.int()),
  bold: z.optional(z.boolean()),
});

/** Widths are shares of the page's width, in half-width characters of the body's type. */
export const paperColumn = z.object({
  title: z.string(),
  width: z.number(),
  align: z.enum(['left', 'center']),
});

/** What a form asks and what is known of it; an empty text is left for handwriting. */
export const paperField = z.object({ label: z.string(), text: z.string() });

export const paperBody = z.discriminatedUnion('name', [
  z.object({
    name: z.literal('table'),
    columns: z.array(paperColumn),
    rows: z.array(z.array(paperCell)),
    /** Of a row at least, in points; rows for signatures are high. */
    rowHeight: z.number(),
    /** Rows that head those after them: none is the last of a page. */
    heads: z.optional(z.array(z.int())),
  }),
  z.object({
    name: z.literal('form'),
    rows: z.array(
      z.object({
        fields: z.array(paperField),
        /** At least, in points. */
        height: z.number(),
        /** Takes its part of what is left of the page: room to write by hand. */
        grows: z.optional(z.boolean()),
      }),
    ),
  }),
  z.object({
    name: z.literal('cover'),
    lines: z.array(paperField),
    contents: z.array(z.object({ title: z.string(), note: z.string() })),
  }),
  /** An official paper (公文, GB/T 9704): running text, written as `.docx`. */
  z.object({
    name: z.literal('official'),
    /** The title as it breaks into lines: by sense, never inside a word. */
    titleLines: z.array(z.string()),
    /** 文号; empty: not given yet. */
    number: z.string(),
    /** A part without paragraphs is left for handwriting. */
    parts: z.array(z.object({ heading: z.string(), paragraphs: z.array(z.string()) })),
    /** Whose it is, and its date; empty: not issued yet. */
    signer: z.string(),
    date: z.string(),
  }),
]);

/**
 * A paper as an office hands it in, without a file format: a page in the browser and a sheet of a
 * workbook are drawn from the same.
 */
export const paper = z.object({
  kind: paperKind,
  /** Short: the name of its sheet and of its file. */
  name: z.string(),
  title: z.string(),
  orientation: z.enum(['portrait', 'landscape']),
  /** Lines between title and body, each with one to four facts: `时间：…`. */
  facts: z.array(z.array(paperField)),
  body: paperBody,
  /** A QR code with what it is for, of a paper that can be looked up; left out: there is none. */
  lookUp: z.optional(z.object({ link: z.string(), text: z.string() })),
  /** Below the body: the legend, how a rate is worked out, what is not in it. */
  notes: z.array(z.string()),
  /** 填表人, 审核人, 日期, （盖章）. */
  foot: z.array(z.string()),
  /** Who took it out and when, for the margin. */
  mark: z.string(),
});

export type PaperKind = z.infer<typeof paperKind>;
export type Paper = z.infer<typeof paper>;
export type PaperCell = z.infer<typeof paperCell>;
export type PaperColumn = z.infer<typeof paperColumn>;
export type PaperField = z.infer<typeof paperField>;
export type PaperBody = z.infer<typeof paperBody>;
export type TableBody = Extract<PaperBody, { name: 'table' }>;
export type FormBody = Extract<PaperBody, { name: 'form' }>;
export type CoverBody = Extract<PaperBody, { name: 'cover' }>;
export type OfficialBody = Extract<PaperBody, { name: 'official' }>;
