import type { EntryCard } from '@shared/contract/entries';
import { entryKinds } from '@shared/domain/entries/kinds';
import type { UnitKind } from '@shared/domain/people/schema';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { LINK_WORD, openLink } from '@/platform/open-link';
import { Box, Fact, Facts, Sheet, StateLine, TextLink } from '@/ui';
import { EntryActs } from './EntryActs';
import { EntrySheet, type EntrySheetProps } from './EntrySheet';
import { dateAndNumber, detailLines, historyLine, stateKindOf, stateText } from './entry-words';

/** The page of what an entry follows from. */
const PAGES = { case: 'case', inspection: 'inspection' } as const;

function EntryFacts({
  entry,
  choices = {},
}: Pick<EntryLookProps, 'choices'> & { entry: EntryCard }) {
  const { kind, memberName, unitName, keptAt, link, serves, element, addressed, about } = entry;
  const { label, personLabel, register, fields } = entryKinds[kind];
  const lines = register ? detailLines(entry) : [];
  const named = fields.flatMap((field) => {
    const chosen = choices[field.key]?.find((one) => one.key === entry.details[field.key]);
    return chosen ? [`${field.label}：${chosen.label}`] : [];
  });
  return (
    <Facts>
      <Fact icon="calendar">{dateAndNumber(entry)}</Fact>
      {label !== entry.title && (
        <Fact icon="doc">{register ? label : (entry.details.form ?? element ?? label)}</Fact>
      )}
      <Fact icon="person">
        {memberName && personLabel ? `${personLabel}：${memberName}` : (memberName ?? unitName)}
      </Fact>
      {register && element && <Fact icon="doc">{`清单项目：${element}`}</Fact>}
      {[...lines, ...named].map((line) => (
        <Fact key={line} icon="board">
          {line}
        </Fact>
      ))}
      {addressed.length > 0 && (
        <Fact icon="people">{`发往：${addressed.map((one) => one.unitName).join('、')}`}</Fact>
      )}
      {about && (
        <Fact icon="chat">
          <TextLink onTap={() => openPage(PAGES[about.family], { id: about.id })}>
            {about.title}
          </TextLink>
        </Fact>
      )}
      {keptAt && <Fact icon="book">{`原件存放：${keptAt}`}</Fact>}
      {serves.length > 0 && (
        <Fact icon="check">{`计入要点：${serves.map(({ title }) => title).join('、')}`}</Fact>
      )}
      {link && (
        <Fact icon="doc">
          <TextLink onTap={() => openLink(link)}>{LINK_WORD}</TextLink>
        </Fact>
      )}
    </Facts>
  );
}

export interface EntryLookProps {
  entryId: string;
  choices?: EntrySheetProps['choices'];
  /** Of its unit; given where it may be changed what the entry counts for. */
  unitKind?: UnitKind;
  onClose: () => void;
}

/** One entry: what it says, where it stands, who did what, and what I may do. */
export function EntryLook({ entryId, choices, unitKind, onClose }: EntryLookProps) {
  const remote = useOperation('entries.get', { entryId });
  const [changing, setChanging] = useState(false);
  const entry = remote.data?.entry;
  if (changing && entry) {
    return (
      <EntrySheet
        kind={entry.kind}
        unitId={entry.unitId}
        entry={entry}
        title={`修改${entryKinds[entry.kind].label}`}
        choices={choices}
        unitKind={unitKind}
        onClose={() => setChanging(false)}
      />
    );
  }
  return (
    <Sheet open title={entry?.title ?? '登记'} onClose={onClose}>
      <QueryState of={remote} what="登记">
        {({ entry: shown, history: past }) => (
          <Box className="stack-3">
            <StateLine kind={stateKindOf(shown)}>{stateText(shown)}</StateLine>
            <EntryFacts entry={shown} choices={choices} />
            <EntryActs entry={shown} onChange={() => setChanging(true)} onDone={onClose} />
            <Box className="stack-1">
              {past.map((line) => (
                <Box key={`${line.at}-${line.action}`} className="t-note">
                  {historyLine(line)}
                </Box>
              ))}
            </Box>
          </Box>
        )}
      </QueryState>
    </Sheet>
  );
}
