import { deriveBoard } from '@shared/domain/board/derive-board';
import type { Board } from '@shared/domain/board/schema';
import { summaryOf } from '@shared/domain/board/summary';
import { exists } from '@shared/domain/people/stays';
import { ANSWERING_ROLES } from '@shared/domain/reminders/rules/answering';
import type { Ground } from '@shared/domain/reminders/rules/definition';
import type { OwnDays } from '@shared/domain/reminders/working-days';
import { type Instant, localDateOf } from '@shared/domain/time';
import { boardInput } from './board-input';
import type { Store } from './index';

/** Of a board: the year, what presses, and the items. */
type Pressing = Pick<Ground, 'year' | 'matters' | 'items'>;

type Told = Pick<Board, 'year' | 'matters'> & {
  sections: readonly { rows: readonly { number: number; title: string }[] }[];
};

const pressingOf = ({ year, matters, sections }: Told): Pressing => ({
  year,
  matters,
  items: sections.flatMap(({ rows }) => rows.map(({ number, title }) => ({ number, title }))),
});

/** As the board shows it: as it was kept, or derived anew and kept; undefined while no plan is in force. */
const pressing = async (
  store: Store,
  officeId: string,
  now: Instant,
): Promise<Pressing | undefined> => {
  const key = { officeId, year: 'in force' } as const;
  const day = localDateOf(now);
  const { kept, marks } = await store.boardSummaries.read(key, 0, day);
  // A summary tells the first matters alone where there are a great many.
  if (kept && kept.head.matters.length === kept.head.matterCount) return pressingOf(kept.head);
  const found = await boardInput(store, { officeId }, {}, now);
  if (!found.ok) return undefined;
  const board = deriveBoard(found.data.input);
  if (!kept) await store.boardSummaries.keep(key, marks, day, summaryOf(board));
  return pressingOf(board);
};

/** What the rules about the plan at work look at; undefined while no plan is in force. */
export const workGround = async (
  store: Store,
  officeId: string,
  days: OwnDays,
  now: Instant,
): Promise<Ground | undefined> => {
  const [board, units, officers, cases] = await Promise.all([
    pressing(store, officeId, now),
    store.organisation.units(officeId),
    store.organisation.holdersOfAny(officeId, ANSWERING_ROLES),
    store.cases.open(officeId),
  ]);
  if (!board) return undefined;
  const [lists, statements] = await Promise.all([
    store.lists.ofYear(officeId, board.year),
    store.entries.toCheck(officeId, board.year),
  ]);
  const today = localDateOf(now);
  return {
    ...board,
    now,
    units: units.filter((unit) => exists(unit, today)),
    officers: officers.map((member) => ({ ...member, memberId: member.id })),
    lists,
    cases,
    statements,
    days,
  };
};
