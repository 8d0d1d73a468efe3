import type { BoardMatter } from '../board/schema';
import type { Ground } from './rules/definition';
import { listWaiting } from './rules/list-waiting';
import { noticesOfMatters } from './rules/matter';
import { rectificationWaiting } from './rules/rectification-waiting';
import { statementWaiting } from './rules/statement-waiting';

/** One item of the plan: how much presses, and in which units. */
export interface DigestItem {
  number: number;
  title: string;
  overdue: number;
  due: number;
  /** Those that are late first. */
  units: string[];
}

export interface Digest {
  items: DigestItem[];
  overdue: number;
  due: number;
  lists: number;
  statements: number;
  rectifications: number;
}

const countOf = (matters: readonly BoardMatter[], state: BoardMatter['state']): number =>
  matters.filter((one) => one.state === state).length;

const itemOf = (number: number, title: string, matters: readonly BoardMatter[]): DigestItem => ({
  number,
  title,
  overdue: countOf(matters, 'overdue'),
  due: countOf(matters, 'due'),
  units: [...new Set(matters.map(({ unitName }) => unitName))],
});

/** How the plan stands, in numbers of things: items, units and what waits, nobody's name. */
export const digestOf = (ground: Ground): Digest => {
  const { matters, items } = ground;
  return {
    items: items.flatMap(({ number, title }) => {
      const own = matters.filter(({ item }) => item === number);
      return own.length > 0 ? [itemOf(number, title, own)] : [];
    }),
    overdue: countOf(matters, 'overdue'),
    due: countOf(matters, 'due'),
    lists: listWaiting.find(ground).length,
    statements: statementWaiting.find(ground).length,
    rectifications: rectificationWaiting.find(ground).length,
  };
};

/** Units that owe something and have nobody whom a message or the app could tell. */
export const unansweredIn = (ground: Ground): string[] => {
  const asked = [...noticesOfMatters(ground, 'overdue'), ...noticesOfMatters(ground, 'due')];
  const nobodys = asked.filter(({ memberIds }) => memberIds.length === 0);
  return [...new Set(nobodys.map(({ unitName }) => unitName))];
};
