import { freeze } from './freeze';
import { list } from './list';
import { reopen } from './reopen';
import { setLateDay } from './set-late-day';

export const yearOperations = {
  'years.list': list,
  'years.setLateDay': setLateDay,
  'years.reopen': reopen,
  'years.freeze': freeze,
};
