import { reportsFile } from '@shared/contract/reports';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Paper } from '@shared/domain/papers/paper';
import { fileNameOf } from './file-name';
import { implementOverUnit } from './implement';
import { isOwn } from './report-of';

/** More than any year of a branch holds: an activity has two leaves. */
const MOST_LEAVES = 1000;

/**
 * A workbook, or one official paper as `.docx`. It is written anew from its leaves each time: nothing
 * but the leaves is kept.
 */
export const file = implementOverUnit(reportsFile, {
  load: ({ reportId }, { store }) => store.reports.one(reportId),
  handle: async ({ actor, loaded, now, deps: { store, writePapers, writeOfficialPaper } }) => {
    const own = isOwn(loaded, actor, now);
    if (!own.ok) return own;
    const { state, title, createdAt } = own.data;
    if (state !== 'ready') return refuse('REPORT_NOT_READY', {});
    const leaves = await store.reports.leaves(own.data, 0, MOST_LEAVES);
    const [first] = leaves;
    if (first?.paper.body.name === 'official') {
      const bytes = await writeOfficialPaper(first.paper);
      return succeed({
        fileName: fileNameOf(title, createdAt, 'docx'),
        base64: bytes.toString('base64'),
      });
    }
    const sheets = new Map<string, Paper[]>();
    for (const { chapter, paper } of leaves) {
      const papers = sheets.get(chapter);
      if (papers) papers.push(paper);
      else sheets.set(chapter, [paper]);
    }
    const bytes = await writePapers([...sheets].map(([name, papers]) => ({ name, papers })));
    return succeed({
      fileName: fileNameOf(title, createdAt, 'xlsx'),
      base64: bytes.toString('base64'),
    });
  },
});
