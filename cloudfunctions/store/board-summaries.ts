import { createHash } from 'node:crypto';
import { type BoardSummary, boardHead, boardPage, pageOf } from '@shared/domain/board/summary';
import type { LocalDate } from '@shared/domain/time';
import * as z from 'zod/mini';
import { boardCollections } from './collections';
import { type Database, typedCollection } from './database';

/** Whose board: an office's, of a year or of the plan in force. */
export interface BoardKey {
  officeId: string;
  year: number | 'in force';
}

/** A part of a summary as kept. Parts of one making carry the same `marks` and `day`. */
const kept = z.object({
  id: z.string(),
  officeId: z.string(),
  /** What had changed last in the office when the records were read for it. */
  marks: z.string(),
  /** The day in Asia/Shanghai it was derived for. */
  day: z.string(),
  head: z.nullable(boardHead),
  page: z.nullable(boardPage),
});

/** The newest changes that stand for “nothing changed since”: enough for writes on their way at once. */
const MARKS = 8;

const marked = z.object({
  data: z.array(z.object({ _id: z.string(), changedAt: z.unknown() })),
});

const headIdOf = ({ officeId, year }: BoardKey) => `${officeId}:${year}`;
const pageIdOf = (key: BoardKey, page: number) => `${headIdOf(key)}:${page}`;

/**
 * What boards show, kept until a record changes. Nothing tells this store of a change: every write of
 * a record carries the database's time, and the newest of them are read beside the summary. So no
 * operation can forget it, and no crash can part a record from its figure.
 */
export const boardSummaryStore = (db: Database) => {
  const _ = db.command;
  const summaries = typedCollection(db, 'board_summaries', kept);

  const newestOf = async (name: (typeof boardCollections)[number], officeId: string) => {
    const found = await db
      .collection(name)
      .where({ officeId, changedAt: _.gt(new Date(0)) })
      .orderBy('changedAt', 'desc')
      .limit(MARKS)
      .field({ changedAt: true })
      .get();
    return z
      .parse(marked, found)
      .data.map(({ _id, changedAt }) => `${_id} ${JSON.stringify(changedAt)}`);
  };

  /** The newest changes in everything a board is derived from. */
  const marksOf = async (officeId: string): Promise<string> => {
    const newest = await Promise.all(boardCollections.map((name) => newestOf(name, officeId)));
    return createHash('sha256').update(newest.flat().sort().join('\n')).digest('hex');
  };

  return {
    /** The summary as it was kept, unless something changed since, and the marks of now: in one round. */
    read: async (key: BoardKey, page: number, day: LocalDate) => {
      const [parts, marks] = await Promise.all([
        summaries.find({ _id: _.in([headIdOf(key), pageIdOf(key, page)]) }, { limit: 2 }),
        marksOf(key.officeId),
      ]);
      const standing = parts.filter((part) => part.marks === marks && part.day === day);
      const head = standing.find((part) => part.head)?.head;
      const isBeyond =
        head !== undefined && head !== null && page > pageOf(Math.max(0, head.columns.length - 1));
      const cells = standing.find((part) => part.page)?.page ?? (isBeyond ? { cells: [] } : null);
      return { marks, kept: head && cells ? { head, page: cells } : undefined };
    },

    /** Keeps a summary that was derived from records read after `marks`. */
    keep: async (key: BoardKey, marks: string, day: LocalDate, { head, pages }: BoardSummary) => {
      const common = { officeId: key.officeId, marks, day };
      await Promise.all([
        ...pages.map((page, place) =>
          summaries.replace({ ...common, id: pageIdOf(key, place), head: null, page }),
        ),
        summaries.replace({ ...common, id: headIdOf(key), head, page: null }),
      ]);
    },
  };
};
