import type { EventView, ShiftCard } from '@shared/contract/volunteering-fields';
import type { Standing } from '@shared/domain/volunteering/schema';
import { RemindMeCard } from '@/features/reminders';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { dial } from '@/platform/dial';
import { openPage } from '@/platform/navigation';
import { useServerNow } from '@/platform/use-server-now';
import { Box, Card, Cell, CellList, Empty, Heading, Icon, Section, Steps, Words } from '@/ui';
import { placesText, shiftTitle, shiftWhen } from '../volunteering-words';
import { ResultBar } from './ResultBar';
import { queuePlaces, remindOf, resultHead, resultSteps } from './result-words';
import '../volunteering.scss';

function Queue({ position }: { position: number }) {
  return (
    <Box className="queue" aria-hidden>
      {queuePlaces(position).map((place) => (
        <Words
          key={place}
          className={place === position ? 'queue__place queue__place--me' : 'queue__place'}
        >
          {place === position ? position : ''}
        </Words>
      ))}
    </Box>
  );
}

interface HeadProps {
  view: EventView;
  shift: ShiftCard;
  standing: Standing;
}

function Head({ view, shift, standing }: HeadProps) {
  const { title, icon, kind, note } = resultHead(standing);
  return (
    <Box className="stack-3 t-center" role="status">
      {standing.name === 'waitlisted' ? (
        <Queue position={standing.position} />
      ) : (
        <Box className={`is-${kind}`} style={{ color: 'var(--sc)', paddingTop: 'var(--space-4)' }}>
          <Icon name={icon} size="hero" />
        </Box>
      )}
      <Heading level={1} className="t-display">
        {title}
      </Heading>
      <Box className="t-sub">
        {note && <Box>{note}</Box>}
        <Box>{`${view.activity.theme} ${shift.post}`}</Box>
        <Box>{shiftWhen(shift)}</Box>
      </Box>
    </Box>
  );
}

interface ContentProps extends HeadProps {
  ask: EventView['mine'][number]['withdrawalAsk'];
}

/** What I asked after the deadline, and the answer. */
function Ask({ ask }: Pick<ContentProps, 'ask'>) {
  if (!ask) return null;
  return (
    <Card tight label="取消申请">
      <Box className="t-body">{`您申请取消：${ask.reason}`}</Box>
      <Box className="t-sub">
        {ask.declined ? `负责人没有同意：${ask.declined.reason}` : '等待负责人答复，答复前名额保留'}
      </Box>
    </Card>
  );
}

function Content({ view, shift, standing, ask }: ContentProps) {
  const now = useServerNow();
  const steps = resultSteps(standing, shift, view, now);
  const isOpen = view.phase === 'open' && now < view.signUpUntil;
  const others = isOpen ? view.shifts.filter(({ id, free }) => id !== shift.id && free > 0) : [];
  const remind = view.activity.state.name === 'published' ? remindOf(standing) : [];
  const offersOthers = standing.name !== 'confirmed' && standing.name !== 'offered';
  return (
    <>
      <Head view={view} shift={shift} standing={standing} />
      <Ask ask={ask} />
      {steps.length > 0 && (
        <Card label="接下来">
          <Steps items={steps} />
        </Card>
      )}
      {remind.length > 0 && shift.startsAt > now && (
        <RemindMeCard startsAt={shift.startsAt} now={now} wanted={remind} />
      )}
      <Section>
        <CellList label="其他">
          {offersOthers &&
            others.map((other) => (
              <Cell
                key={other.id}
                title={`改报${shiftTitle(other)}`}
                note={placesText(other)}
                onTap={() => openPage('volunteerEvent', { e: view.activity.id, s: other.id })}
              />
            ))}
          <Cell
            title="联系负责人"
            note={view.contact.name}
            label={`给负责人${view.contact.name}打电话`}
            onTap={() => dial(view.contact.phone)}
          />
          <Cell title="我的全部报名" onTap={() => openPage('volunteerEvents', { view: 'mine' })} />
        </CellList>
      </Section>
    </>
  );
}

export interface SignUpScreenProps {
  activityId: string;
  shiftId: string;
}

/** Exactly where I stand, what follows, and what else is free. */
export function SignUpScreen({ activityId, shiftId }: SignUpScreenProps) {
  const remote = useOperation('volunteering.event', { activityId });
  const mine = remote.data?.mine.find((one) => one.shiftId === shiftId);
  const shift = remote.data?.shifts.find(({ id }) => id === shiftId);
  return (
    <AppScreen
      title="报名结果"
      place="activities"
      actionBar={
        remote.data &&
        mine &&
        shift && <ResultBar view={remote.data} shift={shift} standing={mine.standing} />
      }
    >
      <QueryState of={remote} what="报名">
        {(view) =>
          mine && shift ? (
            <Content view={view} shift={shift} standing={mine.standing} ask={mine.withdrawalAsk} />
          ) : (
            <Empty
              icon="info"
              title="没有这个班次的报名"
              note="可以回到活动里选择班次"
              act={{
                word: '看这场活动',
                onTap: () => openPage('volunteerEvent', { e: activityId }),
              }}
            />
          )
        }
      </QueryState>
    </AppScreen>
  );
}
