import { attach } from './attach';
import { change } from './change';
import { create } from './create';
import { detach } from './detach';
import { filePiece } from './file-piece';
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
  'entries.attach': attach,
  'entries.detach': detach,
  'entries.filePiece': filePiece,
  'entries.places': places,
  'entries.persons': persons,
};
