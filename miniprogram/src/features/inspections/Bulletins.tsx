import type { RoundView } from '@shared/contract/inspections';
import { longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { EntryLook, EntrySheet } from '@/features/entries';
import { Box, Button, Card, Cell, CellList, Section, StateLine } from '@/ui';
import { bulletinText } from './round-words';

/** 督查通报: its numbers follow from the records; its own number and day are put down when it is issued. */
export function Bulletins({ round, hostId }: { round: RoundView; hostId: string | undefined }) {
  const [asking, setAsking] = useState<{ name: 'add' } | { name: 'look'; id: string }>();
  const close = () => setAsking(undefined);
  return (
    <Section title="督查通报">
      <Box className="stack-3">
        <Card tight>
          <Box className="t-body">{bulletinText(round)}</Box>
        </Card>
        {round.bulletins.length > 0 && (
          <CellList label="督查通报">
            {round.bulletins.map(({ entryId, title, number, issuedOn }) => (
              <Cell
                key={entryId}
                title={title}
                note={[issuedOn && longDayOf(issuedOn), number].filter(Boolean).join(' ')}
                state={
                  <StateLine kind={issuedOn ? 'done' : 'doing'}>
                    {issuedOn ? '已印发' : '草稿'}
                  </StateLine>
                }
                onTap={() => setAsking({ name: 'look', id: entryId })}
              />
            ))}
          </CellList>
        )}
        {hostId && round.bulletins.length === 0 && (
          <Button kind="secondary" icon="doc" onTap={() => setAsking({ name: 'add' })}>
            起草督查通报
          </Button>
        )}
      </Box>
      {asking?.name === 'add' && hostId && (
        <EntrySheet
          kind="inspection_bulletin"
          unitId={hostId}
          title="起草督查通报"
          note="先存草稿，印发时填写文号；发往本次督查的全部单位"
          settled={{
            title: `关于${round.title}情况的通报`,
            addressed: round.units.map(({ unitId }) => unitId),
            about: { family: 'inspection', id: round.id },
          }}
          onClose={close}
        />
      )}
      {asking?.name === 'look' && <EntryLook entryId={asking.id} onClose={close} />}
    </Section>
  );
}
