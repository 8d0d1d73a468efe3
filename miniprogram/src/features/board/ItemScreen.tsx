import { useEffect, useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { scrollToAnchor } from '@/platform/scroll-to-anchor';
import { Box, Card, Empty, Section, Sheet, TextLink, useWide } from '@/ui';
import { anchorOf } from './CommitmentCard';
import {
  Commitments,
  DualLifeLink,
  ItemHead,
  ItemRecords,
  WaitingStatements,
  WithdrawnCommitments,
} from './ItemParts';
import { PlanWords } from './PlanWords';
import { ProgressSheet } from './ProgressSheet';
import type { Item, Selection } from './selection';
import './board.scss';

export interface ItemScreenProps {
  /** The number of the item; anything that is no number finds nothing. */
  number: number;
  /** Default: the newest plan in force. */
  year?: number;
  /** Opens at this commitment. */
  commitment?: string;
  /** Opens what this unit did. */
  unit?: string;
}

/**
 * What the address asked for, as it would have been tapped. A commitment with a target has a card on
 * the page, which is scrolled to; one that only keeps records is opened.
 */
const selectionOf = (item: Item, asked: ItemScreenProps): Selection | undefined => {
  const { number, commitments } = item;
  const commitment = commitments.find(({ id }) => id === asked.commitment);
  const unit = commitments
    .flatMap(({ units }) => units)
    .find(({ unitId }) => unitId === asked.unit);
  if (unit) {
    const { unitId, unitName } = unit;
    return { number, title: `第${number}条 ${unitName}`, unitId, commitmentId: commitment?.id };
  }
  return commitment?.m === null
    ? { number, title: commitment.title, commitmentId: commitment.id }
    : undefined;
};

function WordsLink({ item }: { item: Item }) {
  const [open, setOpen] = useState(false);
  return (
    <Box>
      <TextLink onTap={() => setOpen(true)}>查看要点原文</TextLink>
      <Sheet open={open} title={`第${item.number}条原文`} onClose={() => setOpen(false)}>
        <PlanWords item={item} />
      </Sheet>
    </Box>
  );
}

function Content({ item, asked }: { item: Item; asked: ItemScreenProps }) {
  const wide = useWide();
  const [selection, setSelection] = useState(() => selectionOf(item, asked));
  useEffect(() => {
    if (asked.commitment) scrollToAnchor(anchorOf(asked.commitment));
  }, [asked.commitment]);
  const commitments = <Commitments item={item} chosen={asked.commitment} onSelect={setSelection} />;
  return (
    <>
      <ItemHead item={item} />
      <DualLifeLink item={item} />
      {wide ? (
        <Box className="item-columns">
          <Box className="stack-4">{commitments}</Box>
          <Box className="stack-4">
            <Section title="要点原文">
              <Card>
                <PlanWords item={item} />
              </Card>
            </Section>
            <ItemRecords item={item} />
            <WaitingStatements item={item} />
            <WithdrawnCommitments item={item} />
          </Box>
        </Box>
      ) : (
        <>
          <WordsLink item={item} />
          {commitments}
          <ItemRecords item={item} />
          <WaitingStatements item={item} />
          <WithdrawnCommitments item={item} />
        </>
      )}
      {selection && (
        <ProgressSheet
          year={item.year}
          selection={selection}
          onClose={() => setSelection(undefined)}
          onItemPage
        />
      )}
    </>
  );
}

/** One item: its words, its commitments, how every unit stands, and the records behind it. */
export function ItemScreen(asked: ItemScreenProps) {
  const { number, year } = asked;
  const valid = Number.isInteger(number);
  const item = useOperation('board.item', { number, year }, { enabled: valid });
  return (
    <AppScreen title={valid ? `第${number}条` : '工作要点'} place="board" deskWidth="wide">
      {valid ? (
        <QueryState of={item} what={`第${number}条`}>
          {(data) => <Content item={data} asked={asked} />}
        </QueryState>
      ) : (
        <Empty icon="board" title="没有说明是哪一条" note="请从工作要点里打开" />
      )}
    </AppScreen>
  );
}
