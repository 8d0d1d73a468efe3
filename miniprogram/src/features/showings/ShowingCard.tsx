import type { OutputOf } from '@shared/contract';
import { longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { ReasonSheet } from '@/features/bulletins';
import { useAct } from '@/features/remote';
import { openLink } from '@/platform/open-link';
import { Banner, Box, Button, Cell, CellList, Heading, Section, Sheet, showToast } from '@/ui';

export type ShowingRow = OutputOf<'showings.list'>['showings'][number];
type Item = ShowingRow['items'][number];

const noteOf = ({ label, keptAt }: Item): string =>
  [label, keptAt && `原件存放于${keptAt}`].filter(Boolean).join('，');

const audienceText = ({ audience }: ShowingRow): string =>
  audience.length === 0 ? '面向全体党员干部' : `面向${audience.join('、')}`;

function TextSheet({ item, onClose }: { item: Item; onClose: () => void }) {
  return (
    <Sheet open title={item.title} onClose={onClose}>
      {item.parts
        .filter(({ text }) => text !== '')
        .map(({ heading, text }) => (
          <Box key={heading} className="stack-1">
            <Heading level={3} className="t-strong">
              {heading}
            </Heading>
            <Box className="t-body" style={{ whiteSpace: 'pre-line' }}>
              {text}
            </Box>
          </Box>
        ))}
    </Sheet>
  );
}

function WithdrawSheet({ showing, onClose }: { showing: ShowingRow; onClose: () => void }) {
  const withdraw = useAct('showings.withdraw');
  return (
    <ReasonSheet
      title="撤下这次展示"
      note="撤下后其他人看不到，也不再计入要点"
      help="会记入操作记录"
      act={{ word: '撤下', busyText: '正在撤下' }}
      onSubmit={async (reason) => {
        const result = await withdraw.run({ showingId: showing.id, reason });
        if (!result.ok) return result.error.message;
        onClose();
        showToast('已撤下');
        return undefined;
      }}
      onClose={onClose}
    />
  );
}

/** What was shown on one day, to whom, and each piece a tap away. */
export function ShowingCard({ showing }: { showing: ShowingRow }) {
  const [read, setRead] = useState<Item>();
  const [leaving, setLeaving] = useState(false);
  const { title, unitName, on, items, withdrawn, mayWithdraw } = showing;
  const opener = (item: Item) => {
    const { link } = item;
    if (item.parts.length > 0) return { onTap: () => setRead(item) };
    return link ? { onTap: () => openLink(link) } : {};
  };
  return (
    <Section title={title} note={`${unitName} ${longDayOf(on)}，${audienceText(showing)}`}>
      {withdrawn !== null && <Banner icon="st-na">{`已撤下：${withdrawn}`}</Banner>}
      <CellList label={title} inset="icons">
        {items.map((item) => (
          <Cell
            key={`${item.label} ${item.title}`}
            lead={{ icon: 'doc' }}
            title={item.title}
            note={noteOf(item)}
            {...opener(item)}
          />
        ))}
      </CellList>
      {mayWithdraw && (
        <Button kind="quiet" small label={`撤下${title}`} onTap={() => setLeaving(true)}>
          撤下
        </Button>
      )}
      {read && <TextSheet item={read} onClose={() => setRead(undefined)} />}
      {leaving && <WithdrawSheet showing={showing} onClose={() => setLeaving(false)} />}
    </Section>
  );
}
