import type { PaperDefinition } from '@shared/domain/papers';
import type { PaperContext } from '@shared/domain/papers/data';
import type { ReportRecord, Store, UnitRecord } from '../../store';

/** What a report says of the papers it is made of. */
export type Source = Pick<ReportRecord, 'officeId' | 'request' | 'createdAt'>;
export type Of<Name extends PaperDefinition['of']> = Extract<PaperDefinition, { of: Name }>;

export interface Making {
  store: Store;
  report: Source;
  context: PaperContext;
}

/** The unit and year a paper is of; `unitName` empty: it tells of the whole office. */
export interface Register {
  unit: UnitRecord;
  year: number;
  unitName: string;
}
