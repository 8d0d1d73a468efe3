import { checklist } from './checklist';
import { columns } from './columns';
import { compare } from './compare';
import { get } from './get';
import { item } from './item';
import { overview } from './overview';
import { quarter } from './quarter';
import { unit } from './unit';

export const boardOperations = {
  'board.get': get,
  'board.item': item,
  'board.checklist': checklist,
  'board.quarter': quarter,
  'board.compare': compare,
  'board.columns': columns,
  'board.unit': unit,
  'board.overview': overview,
};
