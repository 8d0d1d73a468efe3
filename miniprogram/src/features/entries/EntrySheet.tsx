import { entryKinds } from '@shared/domain/entries/kinds';
import type { UnitKind } from '@shared/domain/people/schema';
import { localDateOf } from '@shared/domain/time';
import type { ReactNode } from 'react';
import { serverNow } from '@/platform/clock';
import { Banner, DateField, Sheet, TextField } from '@/ui';
import { EntryFields, type EntryFieldsProps } from './EntryFields';
import { AddressedField, PersonField } from './PlaceFields';
import { ServesFields } from './ServesFields';
import { type EntryFormProps, useEntryForm } from './use-entry-form';

export interface EntrySheetProps extends EntryFormProps {
  title: string;
  note?: string;
  choices?: EntryFieldsProps['choices'];
  /** Choices that come before the fields. */
  lead?: ReactNode;
  /** Of the unit; given where it may be chosen what the entry counts for. */
  unitKind?: UnitKind;
}

/** Writes an entry down, or changes it: what the form asks follows from its kind. Never its text. */
export function EntrySheet(props: EntrySheetProps) {
  const {
    kind,
    unitId,
    entry,
    title,
    note,
    settled = {},
    choices,
    lead,
    unitKind,
    onClose,
  } = props;
  const { fields, numbered, linked, onePerYear, fixedTitle, of, addressed } = entryKinds[kind];
  const { words, set, details, setDetails, given, problem, save } = useEntryForm(props);
  return (
    <Sheet
      open
      title={title}
      note={note}
      act={{ word: '保存', busyText: '正在保存', onTap: save }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      {lead}
      {of === 'person' && !entry && settled.memberId === undefined && unitKind && (
        <PersonField
          kind={kind}
          unitId={unitId}
          value={words.memberId}
          onChange={(memberId) => set({ memberId })}
        />
      )}
      {!fixedTitle && (
        <TextField
          label="名称"
          value={words.title}
          maxLength={60}
          onChange={(text) => set({ title: text })}
        />
      )}
      <DateField
        label="日期"
        value={words.on}
        max={localDateOf(serverNow())}
        onChange={(on) => set({ on })}
      />
      <EntryFields
        fields={fields.filter(({ key }) => settled.details?.[key] === undefined)}
        values={details}
        choices={choices}
        onChange={setDetails}
      />
      {addressed && settled.addressed === undefined && (
        <AddressedField value={words.addressed} onChange={(units) => set({ addressed: units })} />
      )}
      {numbered && (
        <TextField
          label="文号"
          optional
          maxLength={40}
          value={words.number}
          onChange={(number) => set({ number })}
        />
      )}
      {!onePerYear && !fixedTitle && (
        <TextField
          label="原件存放处"
          optional
          help="只登记放在哪里"
          maxLength={60}
          value={words.keptAt}
          onChange={(keptAt) => set({ keptAt })}
        />
      )}
      {linked && (
        <TextField
          label="网址"
          optional
          placeholder="https://"
          value={words.link}
          onChange={(link) => set({ link })}
        />
      )}
      {unitKind && (
        <ServesFields
          kind={kind}
          unit={{ unitId, kind: unitKind }}
          details={given}
          year={Number(words.on.slice(0, 4))}
          chosen={words.chosen ?? entryKinds[kind].usuallyServes}
          element={words.element}
          onChange={set}
        />
      )}
    </Sheet>
  );
}
