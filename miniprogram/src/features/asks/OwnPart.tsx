import type { OutputOf } from '@shared/contract';
import type { AskCard } from '@shared/contract/asks';
import { askReason, askTitle } from '@shared/domain/asks/words';
import {
  inOrderReceived,
  type NamedSource,
  sourceStandingText,
  sourceTitle,
} from '@shared/domain/attendance/source-words';
import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import { Button, Cell, CellList, Section, StateLine, showToast } from '@/ui';
import { AskSheet } from './AskSheet';
import { answerText, askStateKind, choiceWords } from './ask-words';
import { type AskName, choicesFor } from './own-choices';

function MyAsk({ card }: { card: AskCard }) {
  const withdraw = useAct('asks.withdraw');
  const run = async () => {
    const result = await withdraw.run({ askId: card.id });
    if (result.ok) showToast('已撤回申请');
    else showToast(`没有撤回：${result.error.message}`, 'alert');
  };
  const title = askTitle(card.ask);
  return (
    <Cell
      title={title}
      note={askReason(card.ask) || undefined}
      state={<StateLine kind={askStateKind(card.state)}>{answerText(card)}</StateLine>}
      action={
        card.state.name === 'open' ? (
          <Button kind="quiet" small label={`撤回申请：${title}`} busyText="正在撤回" onTap={run}>
            撤回
          </Button>
        ) : undefined
      }
    />
  );
}

function MyRecord({ sources }: { sources: readonly NamedSource[] }) {
  if (sources.length === 0) return null;
  return (
    <CellList label="我的登记">
      {inOrderReceived(sources).map((source) => (
        <Cell
          key={`${source.receivedAt} ${source.requestId}`}
          title={sourceTitle(source)}
          note={sourceStandingText(source) || undefined}
        />
      ))}
    </CellList>
  );
}

/** For whoever is on the list: how they were recorded and by whom, and what they can ask the branch. */
export function OwnPart({ of }: { of: OutputOf<'activities.get'> }) {
  const { activity, mine, mySources } = of;
  const [asking, setAsking] = useState<AskName>();
  const isListed = mine !== null && activity.state.name !== 'draft';
  const remote = useOperation('asks.mine', { activityId: activity.id }, { enabled: isListed });
  if (!isListed) return null;
  const asked = remote.data?.asks ?? [];
  const choices = choicesFor({ activity, mine }, asked);
  if (mySources.length + asked.length + choices.length === 0) return null;
  const isBare = mySources.length + asked.length === 0;
  return (
    <Section title={isBare ? undefined : '我的登记'}>
      <MyRecord sources={mySources} />
      {asked.length > 0 && (
        <CellList label="我的申请">
          {asked.map((card) => (
            <MyAsk key={card.id} card={card} />
          ))}
        </CellList>
      )}
      {choices.length > 0 && (
        <CellList inset="icons" label="向支部申请">
          {choices.map((name) => (
            <Cell
              key={name}
              lead={{ icon: choiceWords[name].icon }}
              title={choiceWords[name].title}
              note={choiceWords[name].note}
              onTap={() => setAsking(name)}
            />
          ))}
        </CellList>
      )}
      {asking && (
        <AskSheet
          key={asking}
          name={asking}
          activity={activity}
          mine={mine}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Section>
  );
}
