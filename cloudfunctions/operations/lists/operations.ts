import { change } from './change';
import { draft } from './draft';
import { get } from './get';
import { list } from './list';
import { mine } from './mine';
import { move } from './move';

export const listOperations = {
  'lists.list': list,
  'lists.get': get,
  'lists.draft': draft,
  'lists.change': change,
  'lists.move': move,
  'lists.mine': mine,
};
