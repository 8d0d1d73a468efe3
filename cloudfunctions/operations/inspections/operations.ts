import { change } from './change';
import { create } from './create';
import { get } from './get';
import { inspect } from './inspect';
import { list } from './list';
import { move } from './move';

export const inspectionOperations = {
  'inspections.create': create,
  'inspections.change': change,
  'inspections.move': move,
  'inspections.inspect': inspect,
  'inspections.list': list,
  'inspections.get': get,
};
