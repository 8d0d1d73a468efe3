import { caseKinds } from '../cases/kinds';
import { isOpenIn } from '../cases/moves';
import type { CaseKind, CaseRecord, CaseStateName } from '../cases/schema';
import { entryKinds } from '../entries/kinds';
import type { Entry, EntryKind } from '../entries/schema';
import type { Paper } from './paper';
import type { CasesPaperData, EntriesPaperData } from './plan-data';
import { at, PAPER_CONTEXT } from './test-support';

/** What a table says, row by row. */
export const cells = ({ body }: Paper): string[][] =>
  body.name === 'table' ? body.rows.map((row) => row.map(({ text }) => text)) : [];

export type Step = [name: CaseStateName, on: string, details?: Record<string, string>];

export const caseOf = (
  kind: CaseKind,
  serial: number,
  steps: Step[],
  fields: Partial<CaseRecord> = {},
) => {
  const [first] = steps;
  const state = steps.at(-1)?.[0] ?? caseKinds[kind].first;
  const record: CaseRecord = {
    id: `${kind}-${serial}`,
    officeId: 'demo',
    kind,
    unitId: 'branch-3',
    unitName: '第三支部',
    planYear: 2022,
    number: `2022-00${serial}`,
    title: '缺请假人员登记',
    openedOn: first?.[1] ?? '',
    at: at(first?.[1] ?? '', '00:00'),
    dueOn: null,
    details: {},
    about: null,
    serves: [],
    state,
    open: isOpenIn(kind, state),
    steps: steps.map(([name, on, details = {}]) => ({ name, on, at: 0, by: 'he-ping', details })),
    slot: `${kind}:2022#${serial}`,
    createdAt: 0,
    createdBy: 'he-ping',
    history: [],
    ...fields,
  };
  return record;
};

export const ofCases = (cases: CaseRecord[]): CasesPaperData => ({
  ...PAPER_CONTEXT,
  year: 2022,
  unitName: '',
  cases,
  people: new Map([['he-ping', '演示·何平']]),
  round: null,
});

export const entryOf = (kind: EntryKind, on: string, fields: Partial<Entry> = {}): Entry => ({
  id: `${kind}-${on}`,
  officeId: 'demo',
  kind,
  unitId: 'branch-3',
  unitName: '第三支部',
  planYear: 2022,
  title: entryKinds[kind].fixedTitle ?? '',
  on,
  at: at(on, '00:00'),
  period: null,
  element: null,
  memberId: null,
  memberName: null,
  number: null,
  keptAt: '',
  link: null,
  details: {},
  serves: [],
  state: { name: 'in_force', at: 0, by: 'he-ping' },
  createdAt: 0,
  createdBy: 'he-ping',
  history: [],
  ...fields,
});

export const ofEntries = (
  entries: Entry[],
  fields: Partial<EntriesPaperData> = {},
): EntriesPaperData => ({
  ...PAPER_CONTEXT,
  year: 2022,
  unitName: '第三支部',
  units: [],
  entries,
  about: [],
  ...fields,
});
