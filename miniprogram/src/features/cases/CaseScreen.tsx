import type { OutputOf } from '@shared/contract';
import type { CaseCard } from '@shared/contract/cases';
import { caseKinds } from '@shared/domain/cases/kinds';
import { longDayOf } from '@shared/domain/time';
import { type ReactNode, useState } from 'react';
import { ReasonSheet } from '@/features/bulletins';
import { EntrySheet } from '@/features/entries';
import { useAct, useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import {
  Box,
  Button,
  Card,
  Cell,
  CellList,
  Fact,
  Facts,
  PageHead,
  PageTitle,
  Section,
  ServesItem,
  StateLine,
  Steps,
  showToast,
} from '@/ui';
import { CaseSheet } from './CaseSheet';
import {
  caseHistoryLine,
  caseStateKind,
  caseStateText,
  caseTitle,
  isLoud,
  moveTo,
} from './case-words';
import { MoveSheet } from './MoveSheet';

type Found = OutputOf<'cases.get'>;

function CaseFacts({ one }: { one: CaseCard }) {
  const { openedLabel, numberLabel, fields } = caseKinds[one.kind];
  return (
    <Card>
      <StateLine kind={caseStateKind(one)} loud={isLoud(one)}>
        {caseStateText(one)}
      </StateLine>
      <Facts>
        <Fact icon="people">{`承办单位：${one.unitName}`}</Fact>
        <Fact icon="calendar">{`${openedLabel}：${longDayOf(one.openedOn)}`}</Fact>
        {one.dueOn && <Fact icon="clock">{`办结时限：${longDayOf(one.dueOn)}`}</Fact>}
        {one.number && <Fact icon="doc">{`${numberLabel}：${one.number}`}</Fact>}
        {fields.map(({ key, label }) =>
          one.details[key] ? (
            <Fact key={key} icon="doc">{`${label}：${one.details[key]}`}</Fact>
          ) : null,
        )}
      </Facts>
      {one.serves.map(({ commitmentId, item, title }) => (
        <ServesItem key={commitmentId} number={item} title={title} />
      ))}
    </Card>
  );
}

/** The states it came through, each with its day, who put it down and what was said to it. */
function CaseSteps({ steps, open }: { steps: Found['steps']; open: boolean }) {
  return (
    <Section title="办理经过">
      <Card tight>
        <Steps
          items={steps.map(({ name, label, on, byName, details }, place) => ({
            key: `${place}-${name}`,
            title: `${longDayOf(on)} ${label}`,
            note: [byName, ...details.map((line) => `${line.label}：${line.text}`)]
              .filter(Boolean)
              .join('，'),
            state: open && place === steps.length - 1 ? 'current' : 'past',
          }))}
        />
      </Card>
    </Section>
  );
}

function WithdrawCase({ one, onClose }: { one: CaseCard; onClose: () => void }) {
  const withdraw = useAct('cases.withdraw');
  return (
    <ReasonSheet
      title="撤下这一条"
      note="撤下后不再计入，登记和原因仍可查看"
      help="会记入操作记录"
      act={{ word: '撤下', busyText: '正在撤下' }}
      onSubmit={async (reason) => {
        const done = await withdraw.run({ caseId: one.id, reason });
        if (!done.ok) return done.error.message;
        showToast('已撤下');
        onClose();
        return undefined;
      }}
      onClose={onClose}
    />
  );
}

type Asking = { act: 'change' | 'withdraw' | 'talk' } | { act: 'move'; to: string };

function CaseActs({ found }: { found: Found }) {
  const { case: one, mayTalk, talks } = found;
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const moves = one.mayMoveTo.flatMap((to) => moveTo(one, to) ?? []);
  const [first, ...others] = moves;
  const move = asking?.act === 'move' ? moves.find(({ to }) => to === asking.to) : undefined;
  const asked: Partial<Record<Asking['act'], ReactNode>> = {
    change: (
      <CaseSheet
        kind={one.kind}
        unitId={one.unitId}
        unitName={one.unitName}
        record={one}
        onClose={close}
      />
    ),
    withdraw: <WithdrawCase one={one} onClose={close} />,
    talk: mayTalk && (
      <EntrySheet
        kind="reminder_talk"
        unitId={mayTalk.unitId}
        title="登记提醒约谈"
        note={`约谈${one.unitName}，只记单位、岗位和日期，不记姓名和内容`}
        settled={{ addressed: [one.unitId], about: { family: 'case', id: one.id } }}
        onClose={close}
      />
    ),
  };
  return (
    <>
      {first && (
        <Box>
          <Button
            kind={first.back ? 'secondary' : 'primary'}
            onTap={() => setAsking({ act: 'move', to: first.to })}
          >
            {first.word}
          </Button>
        </Box>
      )}
      {(others.length > 0 || one.mayChange || mayTalk) && (
        <CellList inset="icons" label="办理">
          {others.map(({ to, word }) => (
            <Cell
              key={to}
              lead={{ icon: 'left' }}
              title={word}
              onTap={() => setAsking({ act: 'move', to })}
            />
          ))}
          {one.mayChange && (
            <Cell lead={{ icon: 'edit' }} title="修改" onTap={() => setAsking({ act: 'change' })} />
          )}
          {one.mayChange && (
            <Cell
              lead={{ icon: 'close' }}
              title="撤下"
              onTap={() => setAsking({ act: 'withdraw' })}
            />
          )}
          {mayTalk && (
            <Cell
              lead={{ icon: 'chat' }}
              title="登记提醒约谈"
              note={talks.length > 0 ? `已约谈${talks.length}次` : '对单位，只记事实'}
              onTap={() => setAsking({ act: 'talk' })}
            />
          )}
        </CellList>
      )}
      {move && <MoveSheet record={one} move={move} onClose={close} />}
      {asking && asking.act !== 'move' && asked[asking.act]}
    </>
  );
}

function OneCase({ found }: { found: Found }) {
  const { case: one, steps, history: past, talks } = found;
  const { about } = one;
  return (
    <>
      <PageHead lead={caseKinds[one.kind].label} title={caseTitle(one)} />
      <Columns
        side={
          <>
            <CaseActs found={found} />
            {about && (
              <CellList label="来自">
                <Cell
                  title={about.title}
                  note="督查"
                  onTap={() => openPage('inspection', { id: about.id })}
                />
              </CellList>
            )}
            {talks.length > 0 && (
              <Section title="提醒约谈">
                <CellList label="提醒约谈">
                  {talks.map(({ entryId, unitNames, on }) => (
                    <Cell
                      key={entryId}
                      title={`${longDayOf(on)} 约谈${unitNames.join('、')}`}
                      onTap={() => openPage('registers', { entry: entryId })}
                    />
                  ))}
                </CellList>
              </Section>
            )}
          </>
        }
      >
        <CaseFacts one={one} />
        <CaseSteps steps={steps} open={one.open} />
        <Box className="stack-1">
          {past.map((line) => (
            <Box key={`${line.at}-${line.action}`} className="t-note">
              {caseHistoryLine(line)}
            </Box>
          ))}
        </Box>
      </Columns>
    </>
  );
}

/** One matter: where it stands, how it came there, and what I may do. */
export function CaseScreen({ caseId }: { caseId: string }) {
  const remote = useOperation('cases.get', { caseId });
  return (
    <AppScreen title="办理事项" place="cases" deskWidth="wide">
      {remote.data === undefined && <PageTitle title="办理事项" />}
      <QueryState of={remote} what="事项">
        {(found) => <OneCase found={found} />}
      </QueryState>
    </AppScreen>
  );
}
