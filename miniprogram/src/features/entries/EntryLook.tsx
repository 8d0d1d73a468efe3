import type { EntryCard } from '@shared/contract/entries';
import { entryKinds } from '@shared/domain/entries/kinds';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { LINK_WORD, openLink } from '@/platform/open-link';
import { Box, Fact, Facts, Sheet, StateLine, TextLink } from '@/ui';
import { EntryActs } from './EntryActs';
import { EntryFile } from './EntryFile';
import { EntrySheet, type EntrySheetProps } from './EntrySheet';
import { dateAndNumber, historyLine, stateKindOf, stateText } from './entry-words';

function EntryFacts({
  entry,
  choices = {},
}: Pick<EntryLookProps, 'choices'> & { entry: EntryCard }) {
  const { kind, details, memberName, unitName, keptAt, link, serves } = entry;
  const named = entryKinds[kind].fields.flatMap(({ key, label }) => {
    const chosen = choices[key]?.find((one) => one.key === details[key]);
    return chosen ? [`${label}：${chosen.label}`] : [];
  });
  return (
    <Facts>
      <Fact icon="calendar">{dateAndNumber(entry)}</Fact>
      <Fact icon="doc">{details.form ?? entry.element ?? entryKinds[kind].label}</Fact>
      <Fact icon="person">{memberName ?? unitName}</Fact>
      {named.map((text) => (
        <Fact key={text} icon="board">
          {text}
        </Fact>
      ))}
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
  onClose: () => void;
}

/** One entry: what it says, where it stands, who did what, and what I may do. */
export function EntryLook({ entryId, choices, onClose }: EntryLookProps) {
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
        onClose={() => setChanging(false)}
      />
    );
  }
  return (
    <Sheet open title={entry?.title ?? '登记'} onClose={onClose}>
      <QueryState of={remote} what="登记">
        {({ entry: shown, history: past, mayAttach, mayDetach }) => (
          <Box className="stack-3">
            <StateLine kind={stateKindOf(shown)}>{stateText(shown)}</StateLine>
            <EntryFacts entry={shown} choices={choices} />
            <EntryFile entry={shown} mayAttach={mayAttach} mayDetach={mayDetach} />
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
