import { dayTextOf, longDayOf } from '@shared/domain/time';
import { ServesList } from '@/features/activities';
import { Columns, useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { LINK_WORD, openLink } from '@/platform/open-link';
import {
  Box,
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
  Tiles,
  Words,
} from '@/ui';
import { ProgrammeActs } from './ProgrammeActs';
import { coverageText, missingText, type Programme, stateOf } from './programme-words';

function Document({ programme }: { programme: Programme }) {
  const { title, number, on, keptAt, link, unitName } = programme;
  const { kind, words } = stateOf(programme);
  return (
    <Section title="计划文件">
      <Card tight>
        <Facts>
          <Fact icon="doc">{title}</Fact>
          <Fact icon="clock" side={number ?? '没有填写文号'}>
            {longDayOf(on)}
          </Fact>
          <Fact icon="people">{unitName}</Fact>
          {keptAt && <Fact icon="pin">{`原件存放：${keptAt}`}</Fact>}
        </Facts>
        <CardRule />
        <State kind={kind}>{words}</State>
        {link && (
          <Button kind="secondary" small onTap={() => openLink(link)}>
            {LINK_WORD}
          </Button>
        )}
      </Card>
    </Section>
  );
}

function Sessions({ sessions }: Pick<Programme, 'sessions'>) {
  return (
    <Section title="活动" side={<Words className="t-note">{sessions.length}场</Words>}>
      {sessions.length === 0 ? (
        <Card tight>
          <Box className="t-sub">还没有安排活动</Box>
        </Card>
      ) : (
        <CellList label="计划的活动">
          {sessions.map(({ activityId, theme, unitName, startsAt, isHeld, state, opens }) => (
            <Cell
              key={activityId}
              title={theme}
              note={`${dayTextOf(startsAt)} ${unitName}`}
              state={
                <State kind={isHeld ? 'done' : 'todo'}>
                  {isHeld ? '已开展' : state.name === 'closed' ? '无人到场' : '已安排'}
                </State>
              }
              onTap={opens ? () => openPage('activity', { id: activityId }) : undefined}
            />
          ))}
        </CellList>
      )}
    </Section>
  );
}

/** Which branches held or attended one, in their own order. */
function Coverage({ programme }: { programme: Programme }) {
  return (
    <Section title="覆盖支部" note={missingText(programme)}>
      <Card tight>
        <Box className="t-sub">{coverageText(programme)}</Box>
        <Tiles
          items={programme.branches.map(({ unitId, name, isCovered }) => ({
            key: unitId,
            title: name,
            state: isCovered ? 'done' : 'todo',
            note: isCovered ? '已覆盖' : '还没有',
          }))}
        />
      </Card>
    </Section>
  );
}

/** One programme: its document, its sessions, and how far it has come. */
export function ProgrammeView({ programme }: { programme: Programme }) {
  const { organises } = useSession();
  const { id, title, audience, serves, sessions } = programme;
  return (
    <>
      <PageHead lead={`面向${audience}`} title={title} />
      {organises && (
        <Box>
          <Button icon="plus" onTap={() => openPage('organiserEdit', { programme: id })}>
            安排活动
          </Button>
        </Box>
      )}
      <Columns
        side={
          <>
            <Document programme={programme} />
            <ProgrammeActs entryId={id} />
          </>
        }
      >
        <Coverage programme={programme} />
        <Sessions sessions={sessions} />
        <ServesList serves={serves} title="计入工作要点" />
      </Columns>
    </>
  );
}
