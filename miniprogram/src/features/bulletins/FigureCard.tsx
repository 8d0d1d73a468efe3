import type { BulletinView } from '@shared/contract/bulletins';
import type { FigureKey } from '@shared/domain/study/bulletin';
import { figureWords } from '@shared/domain/study/bulletin-text';
import { dateTimeTextOf, dayTextOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Box, Card, CardRule, Cell, CellList, Figures, Sheet } from '@/ui';

/** The figures in the paper's order; those of one line belong together. */
const LINES: readonly (readonly FigureKey[])[] = [
  ['held', 'collective', 'expert_lecture', 'extended'],
  ['expected', 'present', 'on_leave', 'absent'],
  ['made_up', 'topics', 'exchange'],
  ['self_study', 'field_research'],
];

const labelOf = (key: FigureKey): string => figureWords[key].word;

interface BehindProps {
  bulletinId: string;
  figure: FigureKey;
  onClose: () => void;
}

/** The records behind one number. */
function BehindSheet({ bulletinId, figure, onClose }: BehindProps) {
  const remote = useOperation('bulletins.figures', { bulletinId, figure });
  const { word, unit } = figureWords[figure];
  const said = remote.data ? `${word}${remote.data.value}${unit}，由下面的记录相加得出` : undefined;
  return (
    <Sheet open title={word} note={said} onClose={onClose}>
      <QueryState of={remote} what="记录">
        {({ records }) =>
          records.length === 0 ? (
            <Box className="t-sub">没有这样的记录</Box>
          ) : (
            <CellList label={`${word}的记录`}>
              {records.map(({ family, id, title, at, n }) => (
                <Cell
                  key={id}
                  title={title}
                  note={family === 'activity' ? dateTimeTextOf(at) : dayTextOf(at)}
                  side={`${n}${unit}`}
                  {...(family === 'activity' ? { onTap: () => openPage('activity', { id }) } : {})}
                />
              ))}
            </CellList>
          )
        }
      </QueryState>
    </Sheet>
  );
}

/** Every number of a bulletin, each a tap away from its records. */
export function FigureCard({ view }: { view: BulletinView }) {
  const [shown, setShown] = useState<FigureKey>();
  const amountOf = (key: FigureKey) => view.figures.find((one) => one.key === key)?.value ?? 0;
  return (
    <Card tight label="数字">
      <Box className="stack-2">
        {LINES.map((keys, at) => (
          <Box key={keys.join()} className="stack-2">
            {at > 0 && <CardRule />}
            <Figures
              label={keys.map(labelOf).join('、')}
              items={keys.map((key) => ({
                key,
                value: amountOf(key),
                word: labelOf(key),
                onTap: () => setShown(key),
              }))}
            />
          </Box>
        ))}
        <Box className="t-note">
          {view.drafted ? '随记录更新，印发时定下' : '印发时定下，不再随记录变动'}
          。出勤按人次计，点数字看记录
        </Box>
      </Box>
      {shown && (
        <BehindSheet bulletinId={view.id} figure={shown} onClose={() => setShown(undefined)} />
      )}
    </Card>
  );
}
