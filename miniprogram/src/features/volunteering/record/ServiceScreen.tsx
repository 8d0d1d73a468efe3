import type { OutputOf } from '@shared/contract';
import { dateTimeTextOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import {
  ActionBar,
  Button,
  Card,
  CardRule,
  Cell,
  CellList,
  Fact,
  Facts,
  PageHead,
  Section,
  State,
} from '@/ui';
import { hoursText, shiftWhen } from '../volunteering-words';
import { AskSheet } from './AskSheet';
import { ExplainSheet } from './ExplainSheet';
import { countedElsewhereText, markText } from './record-words';
import { serviceState } from './service-state';

type MyService = OutputOf<'volunteering.myService'>;

function Marks({ of: { marks } }: { of: MyService }) {
  if (marks.length === 0) return null;
  return (
    <Section title="签到签退">
      <CellList label="签到签退">
        {[...marks]
          .sort((left, right) => left.at - right.at)
          .map((mark) => {
            const { title, note } = markText(mark);
            const who = mark.enteredByName ? `${note}（${mark.enteredByName}）` : note;
            return (
              <Cell
                key={`${mark.act}:${mark.at}:${mark.receivedAt}`}
                title={title}
                note={mark.struck ? `${who}，已撤回：${mark.struck.reason}` : who}
              />
            );
          })}
      </CellList>
    </Section>
  );
}

/** What I asked for, what was answered, and what was changed before. */
function Corrections({ of: { ask, corrections } }: { of: MyService }) {
  if (!ask && corrections.length === 0) return null;
  return (
    <Section title="更正">
      <CellList label="更正">
        {ask && (
          <Cell
            title={`您${dateTimeTextOf(ask.at)}申请：${ask.text}`}
            note={
              ask.answer
                ? `${ask.answer.agreed ? '已更正' : '没有更正'}：${ask.answer.reason}`
                : '等待负责人答复'
            }
          />
        )}
        {corrections.map(({ at, reason, before, after }) => (
          <Cell
            key={at}
            title={`${hoursText(before)}改为${hoursText(after)}`}
            note={`${dateTimeTextOf(at)}，${reason}`}
          />
        ))}
      </CellList>
    </Section>
  );
}

function Content({ service }: { service: MyService }) {
  const { figures } = service;
  const { kind, words } = serviceState(service.state);
  return (
    <>
      <PageHead lead={service.unitName} title={service.theme} />
      <Card label="这次服务">
        <Facts>
          <Fact icon="clock">{`${service.post} ${shiftWhen(service)}`}</Fact>
          <Fact icon="pin">{service.place}</Fact>
          <Fact icon="person">{`负责人 ${service.contactName}`}</Fact>
          <Fact
            icon="check"
            side={
              figures.countedElsewhere > 0
                ? countedElsewhereText(figures.countedElsewhere)
                : undefined
            }
          >
            {figures.minutes > 0 ? `服务${hoursText(figures.minutes)}` : '没有记录到时长'}
          </Fact>
        </Facts>
        <CardRule />
        <State kind={kind}>{words}</State>
        {service.explanation && <Fact icon="chat">{`您的说明：${service.explanation}`}</Fact>}
      </Card>
      <Marks of={service} />
      <Corrections of={service} />
    </>
  );
}

/** One record of mine: how it came about, and the way to have it corrected. */
export function ServiceScreen({ shiftId }: { shiftId: string }) {
  const remote = useOperation('volunteering.myService', { shiftId });
  const [asking, setAsking] = useState(false);
  const { data } = remote;
  const waits = data?.ask && !data.ask.answer;
  const absent = data?.state === 'absent';
  const corrects = data && ['waiting', 'confirmed', 'absent'].includes(data.state) && !waits;
  return (
    <AppScreen
      title="服务详情"
      place="me"
      actionBar={
        (corrects || absent) && (
          <ActionBar note={absent ? '说明没有任何影响，写不写都可以' : '负责人会看到并答复'}>
            {absent && <ExplainSheet shiftId={shiftId} text={data.explanation} />}
            {corrects && (
              <Button kind="secondary" onTap={() => setAsking(true)}>
                申请更正
              </Button>
            )}
          </ActionBar>
        )
      }
    >
      <QueryState of={remote} what="服务记录">
        {(service) => <Content service={service} />}
      </QueryState>
      {asking && <AskSheet shiftId={shiftId} onClose={() => setAsking(false)} />}
    </AppScreen>
  );
}
