import { clockOf, type Instant } from '@shared/domain/time';
import { dayWordsOf } from '@/features/activities';
import { useSession, VolunteerEntry } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { useServerNow } from '@/platform/use-server-now';
import { Cell, CellList, Section, StateLine, TextLink } from '@/ui';
import { useMySignUps } from '../door/use-my-sign-ups';
import type { MySignUp } from '../event/use-event';
import { isActive, standingLook } from '../volunteering-words';

const SHOWN = 2;

/** One shift to come: where I stand, and at its time the way to the door. */
function SignUpCell({ signUp, now }: { signUp: MySignUp; now: Instant }) {
  const { activityId, shiftId, theme, post, startsAt, place, checkIn, standing } = signUp;
  const { kind, words } = standingLook(standing);
  const isOpen = checkIn.opensAt <= now && now < checkIn.closesAt;
  const atDoor = standing.name === 'confirmed' && isOpen;
  return (
    <Cell
      lead={{ icon: 'hand' }}
      title={`${theme} ${post}`}
      note={`${dayWordsOf(startsAt, now)} ${clockOf(startsAt)}，${place}`}
      state={<StateLine kind={kind}>{atDoor ? '现在可以签到、签退' : words}</StateLine>}
      onTap={() =>
        atDoor
          ? openPage('checkIn', { a: activityId, k: 'v', s: shiftId })
          : openPage('volunteerSignUp', { e: activityId, s: shiftId })
      }
    />
  );
}

/** What I am in for next as a volunteer; for who is in for nothing, the way to what there is. */
export function HomeService() {
  const session = useSession();
  const now = useServerNow();
  const { data } = useMySignUps(session.data !== undefined);
  if (!session.data) return null;
  const next = (data?.signUps ?? [])
    .filter(({ standing, checkIn }) => isActive(standing) && checkIn.closesAt > now)
    .slice(0, SHOWN);
  if (next.length === 0) return <VolunteerEntry />;
  return (
    <Section
      title="我的志愿服务"
      side={
        <TextLink label="全部志愿服务" onTap={() => openPage('volunteerEvents')}>
          全部
        </TextLink>
      }
    >
      <CellList inset="icons" label="我的志愿服务">
        {next.map((signUp) => (
          <SignUpCell key={signUp.shiftId} signUp={signUp} now={now} />
        ))}
      </CellList>
    </Section>
  );
}
