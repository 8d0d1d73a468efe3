import type { BoardMatter } from '../../board/schema';
import { endOfDay, MINUTE } from '../../time';
import { answeringFor, namedFor } from './answering';
import type { Ground, Notice } from './definition';

/** The last minute of a day, as a message names it. */
export const lastMinuteOf = (day: string): number => endOfDay(day) - MINUTE;

/** 一季度应1项，已0项: how far it is. */
const figureText = ({ period, n, m }: BoardMatter): string =>
  `${period?.label ?? ''}应完成${m}项，已完成${n}项`;

/** A case's own day has a rule of its own, so the board's line about it is left out here. */
export const noticesOfMatters = (ground: Ground, state: BoardMatter['state']): Notice[] =>
  ground.matters
    .filter((one) => one.state === state && one.source !== 'case')
    .map((matter) => {
      const { item, commitmentId, commitmentTitle, unitId, unitName, period, dueOn } = matter;
      const { year } = ground;
      const told = [...answeringFor(ground, unitId), ...namedFor(ground, matter)];
      return {
        key: [commitmentId, unitId, period?.key ?? year].join(':'),
        unitId,
        unitName,
        memberIds: [...new Set(told)],
        content: {
          theme: commitmentTitle,
          startsAt: lastMinuteOf(dueOn ?? `${year}-12-31`),
          place: unitName,
          note: figureText(matter),
        },
        page: { to: 'item', number: item, year, commitmentId },
      };
    });
