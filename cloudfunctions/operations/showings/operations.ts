import { list } from './list';
import { publish } from './publish';
import { withdraw } from './withdraw';

export const showingOperations = {
  'showings.list': list,
  'showings.publish': publish,
  'showings.withdraw': withdraw,
};
