import { randomUUID } from 'node:crypto';
import { regime } from './entries';

/** The least each operation on entries takes. */
export const entryInputs = (entryId: string) => {
  const { requestId: _request, unitId: _unit, kind: _kind, ...fields } = regime();
  return {
    'entries.create': regime({ requestId: randomUUID() }),
    'entries.change': { entryId, seen: 99, ...fields },
    'entries.move': { entryId, to: { name: 'draft' } },
    'entries.list': { year: 2022, unitId: 'study-group' },
    'entries.get': { entryId },
    'entries.attach': {
      requestId: randomUUID(),
      entryId,
      seen: 1,
      name: '心得.pdf',
      base64: 'JVBERi0xLjcK',
    },
    'entries.detach': { entryId, fileId: 'file-1' },
    'entries.filePiece': { entryId, fileId: 'file-1', number: 1 },
    'entries.places': {},
    'entries.persons': { unitId: 'branch-3', kind: 'heart_to_heart_talk' },
    'study.archive': { unitId: 'study-group', year: 2022 },
    'study.checklist': { unitId: 'study-group', year: 2022 },
  };
};
