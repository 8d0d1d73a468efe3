import type { OperationDeps } from '../operations/implement';

/**
 * Readers and writers of files. Their libraries are a third of the function's code and few calls need
 * them: they are run when the first file comes, not when an instance starts.
 */
export const files: Pick<
  OperationDeps,
  'readPlanFile' | 'readRosterFile' | 'writeRosterTemplate' | 'writeWorkbook'
> = {
  readPlanFile: async (file) => (await import('../readers/plan-file')).readPlanFile(file),
  readRosterFile: async (bytes) => (await import('../readers/roster-file')).readRosterFile(bytes),
  writeRosterTemplate: async () =>
    (await import('../writers/roster-template')).writeRosterTemplate(),
  writeWorkbook: async (sheets) => (await import('../writers/workbook')).writeWorkbook(sheets),
};
