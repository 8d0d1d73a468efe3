import { retentionPreview } from '@shared/contract/retention';
import { succeed } from '@shared/domain/outcome';
import {
  handedOverOn,
  keptUntil,
  limitsAt,
  type RetentionKind,
  retentionKind,
} from '@shared/domain/retention/terms';
import { calendarOf, DAY } from '@shared/domain/time';
import { lookForDue, type RetentionRun } from '../../store';
import { implement, nothingToLoad } from '../implement';

/** How far ahead the preview looks. */
const AHEAD = 30 * DAY;

/** Plan years shown: this one and those before. */
const YEARS = [0, 1, 2, 3, 4] as const;

const RUNS = 10;

type Found = Awaited<ReturnType<typeof lookForDue>>;

const flat = (list: Found) => list.map(({ kind, found }) => ({ kind, ...found }));

/** What comes on top within the time ahead. */
const beyond = (later: Found, now: Found) => {
  const dueNow = (kind: RetentionKind) => now.find((one) => one.kind === kind)?.found;
  return later.map(({ kind, found }) => ({
    kind,
    due: Math.max(0, found.due - (dueNow(kind)?.due ?? 0)),
    held: Math.max(0, found.held - (dueNow(kind)?.held ?? 0)),
  }));
};

const runRow = ({ counts, ...run }: RetentionRun) => ({
  ...run,
  counts: retentionKind.options.map((kind) => ({ kind, count: counts[kind] })),
});

export const preview = implement(retentionPreview, {
  load: nothingToLoad,
  handle: async ({ actor: { officeId }, input, now, deps: { store } }) => {
    const [record, runs] = await Promise.all([
      store.retention.settings(officeId),
      store.retention.runs(officeId, RUNS),
    ]);
    const settings = { ...record, terms: input.terms ?? record.terms };
    const [dueNow, dueLater] = await Promise.all([
      lookForDue(store, officeId, limitsAt(settings, now)),
      lookForDue(store, officeId, limitsAt(settings, now + AHEAD)),
    ]);
    const { year } = calendarOf(now);
    return succeed({
      terms: record.terms,
      handOvers: record.handOvers,
      revision: record.revision,
      now: flat(dueNow),
      next: beyond(dueLater, dueNow),
      years: YEARS.map((back) => ({
        year: year - back,
        handedOverOn: handedOverOn(year - back, record.handOvers),
        keptUntil: keptUntil(year - back, settings),
      })),
      lastRunAt: record.lastRunAt,
      runs: runs.map(runRow),
    });
  },
});
