import type { OutputOf } from '@shared/contract';
import { longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { EntryLook, EntrySheet, stateKindOf, stateText } from '@/features/entries';
import { useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import {
  Box,
  Button,
  Cell,
  CellList,
  Empty,
  PageHead,
  Section,
  Sheet,
  State,
  StateLine,
} from '@/ui';
import { type FileParams, GroupYear } from './GroupYear';
import { keyed } from './keyed';

type Checklist = OutputOf<'study.checklist'>;
type Person = Checklist['people'][number];
type Line = Person['lines'][number];
type Ref = NonNullable<Line['records'][number]['ref']>;

const hasWord = (has: boolean) => (has ? '有' : '缺');

/** `都有`, or what is missing by name; never how many of how many. */
const personLine = ({ lines }: Person): string => {
  const missing = lines.filter(({ has }) => !has).map(({ label }) => label);
  return missing.length === 0 ? '都有' : `缺：${missing.join('、')}`;
};

/** One member's lines, each with the records behind it. */
function Lines({ lines, onOpen }: { lines: readonly Line[]; onOpen: (ref: Ref) => void }) {
  return (
    <>
      {lines.map(({ key, label, asked, has, records }) => (
        <Section
          key={key}
          title={`${label} ${asked}`}
          side={<State kind={has ? 'done' : 'todo'}>{hasWord(has)}</State>}
        >
          {records.length === 0 ? (
            <Box className="t-sub">没有需要补的</Box>
          ) : (
            <CellList label={label}>
              {keyed(records).map(({ key: row, row: { title, on, ref, has: there } }) => (
                <Cell
                  key={row}
                  title={title}
                  note={on ? longDayOf(on) : undefined}
                  side={hasWord(there)}
                  onTap={ref ? () => onOpen(ref) : undefined}
                />
              ))}
            </CellList>
          )}
        </Section>
      ))}
    </>
  );
}

type Asking = { name: 'draft' } | { name: 'entry'; id: string } | { name: 'person'; id: string };

interface BodyProps {
  data: Checklist;
  onAsk: (asking: Asking) => void;
  onOpen: (ref: Ref) => void;
}

function Body({ data, onAsk, onOpen }: BodyProps) {
  const { inForce, drafts, mayWrite, people, sees } = data;
  const [own] = people;
  return (
    <>
      {drafts.map((draft) => (
        <CellList key={draft.id} label="清单草稿">
          <Cell
            title={draft.title}
            note="审定启用后，按它显示有和缺"
            state={<StateLine kind={stateKindOf(draft)}>{stateText(draft)}</StateLine>}
            onTap={() => onAsk({ name: 'entry', id: draft.id })}
          />
        </CellList>
      ))}
      {mayWrite && drafts.length === 0 && (
        <Box>
          <Button
            kind={inForce ? 'secondary' : 'primary'}
            icon="edit"
            onTap={() => onAsk({ name: 'draft' })}
          >
            {inForce ? '起草新的清单' : '起草清单'}
          </Button>
        </Box>
      )}
      {!inForce && (
        <Empty icon="doc" title="今年还没有启用清单" note="秘书起草，组长或机关党委审定后启用" />
      )}
      {inForce && sees === 'own' && own && <Lines lines={own.lines} onOpen={onOpen} />}
      {inForce && sees === 'group' && (
        <Section title="成员">
          <CellList label="成员">
            {people.map((person) => (
              <Cell
                key={person.memberId}
                title={person.name}
                note={personLine(person)}
                onTap={() => onAsk({ name: 'person', id: person.memberId })}
              />
            ))}
          </CellList>
        </Section>
      )}
      {inForce && (
        <CellList inset="icons" label="清单">
          <Cell
            lead={{ icon: 'doc' }}
            title={inForce.title}
            note={`${longDayOf(inForce.on)}，看内容和历次办理`}
            onTap={() => onAsk({ name: 'entry', id: inForce.id })}
          />
        </CellList>
      )}
    </>
  );
}

function ChecklistOf({ unitId, year }: { unitId: string; year: number }) {
  const remote = useOperation('study.checklist', { unitId, year });
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const open = (ref: Ref) =>
    ref.name === 'entry'
      ? setAsking({ name: 'entry', id: ref.id })
      : openPage('activity', { id: ref.id });
  const person =
    asking?.name === 'person'
      ? remote.data?.people.find(({ memberId }) => memberId === asking.id)
      : undefined;
  return (
    <QueryState of={remote} what="学习考核">
      {(data) => (
        <>
          <PageHead
            lead={`${data.unitName} ${year}年`}
            title="学习考核"
            note="清单由中心组定，逐项只分有和缺，不打分，不排队"
          />
          {data.sees === 'own' && data.people.length === 0 && (
            <Box className="t-sub">您不在这个中心组，只能看清单</Box>
          )}
          <Body data={data} onAsk={setAsking} onOpen={open} />
          {asking?.name === 'draft' && (
            <EntrySheet
              kind="study_checklist"
              unitId={unitId}
              title="起草学习考核清单"
              note="不选的项目不要求；启用后全组成员看得到自己的有和缺"
              settled={{ title: `${year}年学习考核清单` }}
              onClose={close}
            />
          )}
          {asking?.name === 'entry' && <EntryLook entryId={asking.id} onClose={close} />}
          {person && (
            <Sheet open title={person.name} note={personLine(person)} onClose={close}>
              <Lines lines={person.lines} onOpen={open} />
            </Sheet>
          )}
        </>
      )}
    </QueryState>
  );
}

/** What the group asks of each member's year, as 有 and 缺. */
export function ChecklistScreen(params: FileParams) {
  return (
    <GroupYear title="学习考核" {...params}>
      {(of) => <ChecklistOf {...of} />}
    </GroupYear>
  );
}
