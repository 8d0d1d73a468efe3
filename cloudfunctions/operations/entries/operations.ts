import { change } from './change';
import { create } from './create';
import { get } from './get';
import { list } from './list';
import { move } from './move';
import { persons } from './persons';
import { places } from './places';

export const entryOperations = {
  'entries.create': create,
  'entries.change': change,
  'entries.move': move,
  'entries.list': list,
  'entries.get': get,
  'entries.places': places,
  'entries.persons': persons,
};
