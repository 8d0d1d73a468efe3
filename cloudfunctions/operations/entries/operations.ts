import { change } from './change';
import { create } from './create';
import { get } from './get';
import { list } from './list';
import { move } from './move';

export const entryOperations = {
  'entries.create': create,
  'entries.change': change,
  'entries.move': move,
  'entries.list': list,
  'entries.get': get,
};
