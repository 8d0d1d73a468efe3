import { beside } from './beside';
import { change } from './change';
import { create } from './create';
import { get } from './get';
import { list } from './list';
import { move } from './move';
import { places } from './places';
import { withdraw } from './withdraw';

export const caseOperations = {
  'cases.create': create,
  'cases.change': change,
  'cases.move': move,
  'cases.withdraw': withdraw,
  'cases.list': list,
  'cases.get': get,
  'cases.places': places,
  'cases.beside': beside,
};
