import type { PersonView } from '@shared/contract/people';
import { clockOf, localDateOf, longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { Box, Cell, CellList, Section } from '@/ui';

const PORTION = 5;

/** What was changed, by whom and when, newest first. */
export function HistoryList({ history: changes }: Pick<PersonView, 'history'>) {
  const [all, setAll] = useState(false);
  if (changes.length === 0) {
    return (
      <Section title="变动记录">
        <Box className="t-sub">还没有变动，调动、职责和更正会记在这里</Box>
      </Section>
    );
  }
  const shown = all ? changes : changes.slice(0, PORTION);
  return (
    <Section title="变动记录">
      <CellList label="变动记录">
        {shown.map(({ at, byName, title, lines, reason }) => (
          <Cell
            key={`${at}${title}`}
            title={title}
            note={
              <>
                {[...lines, ...(reason ? [`原因：${reason}`] : [])].map((line) => (
                  <Box key={line}>{line}</Box>
                ))}
                <Box>{`${longDayOf(localDateOf(at))} ${clockOf(at)}，${byName}`}</Box>
              </>
            }
          />
        ))}
        {shown.length < changes.length && (
          <Cell
            title={`更早的${changes.length - shown.length}条`}
            chevron="down"
            onTap={() => setAll(true)}
          />
        )}
      </CellList>
    </Section>
  );
}
