import { randomUUID } from 'node:crypto';
import type { InputOf, OutputOf } from '@shared/contract';
import type { Person } from './typed-caller';

/** A roster as a text file: a header and rows of cells. */
export const rosterFile = (...rows: string[]): string =>
  Buffer.from(['姓名,支部,党员类别,职务,手机号,工号', ...rows].join('\n')).toString('base64');

/** One clerk at work on an import. */
export const importing = (clerk: Person) => {
  const advance = async (importId: string): Promise<OutputOf<'roster.advanceImport'>> => {
    for (;;) {
      const summary = await clerk.ask('roster.advanceImport', { importId });
      if (summary.state !== 'comparing' && summary.state !== 'applying') return summary;
    }
  };
  return {
    advance,
    /** Uploads a file and compares it. */
    preview: async (...rows: string[]) => {
      const { id } = await clerk.ask('roster.createImport', {
        requestId: randomUUID(),
        name: '名册.csv',
        base64: rosterFile(...rows),
      });
      return advance(id);
    },
    rows: async (importId: string, verdict: InputOf<'roster.importRows'>['verdict']) =>
      (await clerk.ask('roster.importRows', { importId, verdict })).rows,
    /** Confirms what was previewed and carries it out. */
    apply: async ({ id, revision }: { id: string; revision: number }, endsOn = '2022-11-18') => {
      await clerk.ask('roster.confirmImport', { importId: id, revision, endsOn });
      return advance(id);
    },
  };
};
