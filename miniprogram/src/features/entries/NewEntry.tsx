import type { OutputOf } from '@shared/contract';
import { entryKinds } from '@shared/domain/entries/kinds';
import { type EntryKind, entryKind } from '@shared/domain/entries/schema';
import { useState } from 'react';
import { Box, Cell, CellList, Heading, SelectField, Sheet } from '@/ui';
import { EntrySheet } from './EntrySheet';
import { kindGroups } from './register-words';

type Place = OutputOf<'entries.places'>['places'][number];

/** Kinds that follow from something else and are written down there. */
const MADE_ELSEWHERE: readonly EntryKind[] = ['inspection_bulletin', 'reminder_talk'];

/** What may be put down here on its own. */
export const writableIn = ({ mayWrite }: Pick<Place, 'mayWrite'>): EntryKind[] =>
  mayWrite.filter((kind) => !MADE_ELSEWHERE.includes(kind));

export interface NewEntryProps {
  places: readonly Place[];
  /** The unit that is looked at. */
  unitId: string | undefined;
  onClose: () => void;
}

/** First where and what, then the form of its kind. */
export function NewEntry({ places, unitId, onClose }: NewEntryProps) {
  const open = places.filter((place) => writableIn(place).length > 0);
  const first = open.find((place) => place.unitId === unitId) ?? open[0];
  const [chosen, setChosen] = useState(first?.unitId);
  const [kind, setKind] = useState<EntryKind>();
  const place = open.find((one) => one.unitId === chosen);
  if (kind && place) {
    return (
      <EntrySheet
        kind={kind}
        unitId={place.unitId}
        unitKind={place.kind}
        title={`登记${entryKinds[kind].label}`}
        note={place.name}
        onClose={onClose}
      />
    );
  }
  const kinds = entryKind.options.filter((one) => place && writableIn(place).includes(one));
  return (
    <Sheet open title="登记什么" onClose={onClose}>
      {open.length > 1 && (
        <SelectField
          label="单位"
          items={open.map((one) => ({ key: one.unitId, label: one.name }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {kindGroups(kinds).map(({ title, items }) => (
        <Box key={title} className="stack-1">
          <Heading level={3} className="t-sub">
            {title}
          </Heading>
          <CellList label={title}>
            {items.map(({ key, label }) => (
              <Cell key={key} title={label} onTap={() => setKind(key)} />
            ))}
          </CellList>
        </Box>
      ))}
    </Sheet>
  );
}
