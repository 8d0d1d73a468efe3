import { reportsOwnFile } from '@shared/contract/reports';
import { succeed } from '@shared/domain/outcome';
import { fileNameOf } from './file-name';
import { implement } from './implement';
import { ownPaperOf } from './own-paper-of';

export const ownFile = implement(reportsOwnFile, {
  load: async () => undefined,
  handle: async (call) => {
    const made = await ownPaperOf(call, 'own_file');
    if (!made.ok) return made;
    const { report, chapter, paper } = made.data;
    const bytes = await call.deps.writePapers([{ name: chapter, papers: [paper] }]);
    const fileName = fileNameOf(report.title, report.createdAt, 'xlsx');
    return succeed({ fileName, base64: bytes.toString('base64') });
  },
});
