import type { AskCard } from '@shared/contract/asks';
import { askReason, askTitle } from '@shared/domain/asks/words';
import { useState } from 'react';
import { usePages } from '@/features/remote';
import { AppScreen, QueryState, useSession } from '@/features/shell';
import { call } from '@/platform/call';
import { Box, Button, Cell, CellList, Empty, PageTitle, Segmented, StateLine } from '@/ui';
import { AnswerSheet } from './AnswerSheet';
import { answerText, askStateKind, occasionText, recordedWords } from './ask-words';

type Show = 'open' | 'answered';

const SHOWS: readonly { key: Show; label: string }[] = [
  { key: 'open', label: '待答复' },
  { key: 'answered', label: '已答复' },
];

const EMPTY: Record<Show, { title: string; note: string }> = {
  open: { title: '没有待答复的申请', note: '成员请假、申请补签或更正后，会出现在这里' },
  answered: { title: '还没有答复过的申请', note: '答复后留在这里，本人也能看到' },
};

interface AskRowProps {
  card: AskCard;
  isOwn: boolean;
  onAnswer: () => void;
}

function AskRow({ card, isOwn, onAnswer }: AskRowProps) {
  const isOpen = card.state.name === 'open';
  const words = askReason(card.ask);
  const title = `${card.memberName} ${askTitle(card.ask)}`;
  const state = isOpen
    ? isOwn
      ? '本人的申请，由另一位组织者答复'
      : `现在的记录：${recordedWords[card.recorded]}`
    : answerText(card);
  return (
    <Cell
      title={title}
      note={
        <>
          <Box>{occasionText(card)}</Box>
          {words && <Box>{words}</Box>}
        </>
      }
      state={<StateLine kind={askStateKind(card.state)}>{state}</StateLine>}
      onTap={isOpen && !isOwn ? onAnswer : undefined}
      label={`答复${title}`}
    />
  );
}

interface AsksScreenProps {
  /** Of one activity alone. */
  activityId?: string;
}

/** What the members of my units have asked, answered here. */
export function AsksScreen({ activityId }: AsksScreenProps) {
  const { data: me } = useSession();
  const [show, setShow] = useState<Show>('open');
  const [chosen, setChosen] = useState<AskCard>();
  const remote = usePages(
    ['asks.list', show, activityId],
    (cursor) => call('asks.list', { show, activityId, cursor }),
    ({ asks: rows, next }) => ({ rows, next }),
  );
  return (
    <AppScreen title="待处理申请" place="activities" gap={3}>
      <PageTitle title="待处理申请" />
      <Segmented label="筛选申请" items={SHOWS} value={show} onChange={setShow} />
      <QueryState of={remote} what="申请">
        {(cards) =>
          cards.length === 0 ? (
            <Empty icon="chat" {...EMPTY[show]} />
          ) : (
            <>
              <CellList label="申请">
                {cards.map((card) => (
                  <AskRow
                    key={card.id}
                    card={card}
                    isOwn={card.memberId === me?.memberId}
                    onAnswer={() => setChosen(card)}
                  />
                ))}
              </CellList>
              {remote.more && (
                <Button kind="secondary" onTap={remote.more} busyText="正在读取">
                  加载更多
                </Button>
              )}
            </>
          )
        }
      </QueryState>
      {chosen && <AnswerSheet key={chosen.id} card={chosen} onClose={() => setChosen(undefined)} />}
    </AppScreen>
  );
}
