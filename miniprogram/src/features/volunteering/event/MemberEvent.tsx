import type { EventView } from '@shared/contract/volunteering-fields';
import { dateTimeTextOf } from '@shared/domain/time';
import { servedItems } from '@/features/activities';
import { ConsentAsk } from '@/features/consent';
import { AppScreen, Columns, QueryState } from '@/features/shell';
import { dial } from '@/platform/dial';
import { useShare } from '@/platform/use-share';
import { Banner, Cell, CellList, PageHead, ServesItem } from '@/ui';
import { shareTitle } from '../volunteering-words';
import { DraftBar } from './DraftBar';
import { EventFacts } from './EventFacts';
import { OrganiserCells } from './OrganiserCells';
import { PosterCell } from './PosterCell';
import { ShiftChoice } from './ShiftChoice';
import { SignUpBar } from './SignUpBar';
import { useChoice } from './use-choice';
import type { MySignUp } from './use-event';
import { useSignUp } from './use-sign-up';
import '../volunteering.scss';

export interface MemberEventProps {
  remote: { failure: { code: string; message: string } | undefined; reload: () => void };
  view: EventView;
  signUps: readonly MySignUp[];
  asked: string | undefined;
}

function Contact({ contact }: Pick<EventView, 'contact'>) {
  return (
    <CellList inset="icons" label="联系">
      <Cell
        lead={{ icon: 'phone' }}
        title="联系负责人"
        note={contact.name}
        label={`给负责人${contact.name}打电话`}
        onTap={() => dial(contact.phone)}
      />
    </CellList>
  );
}

/** What has been said of the event since: cancelled, moved, a time that clashes. */
function Notices({ view, clash }: { view: EventView; clash: MySignUp | undefined }) {
  const { state } = view.activity;
  return (
    <>
      {state.name === 'cancelled' && <Banner icon="st-na">活动已取消：{state.reason}</Banner>}
      {state.name === 'draft' && <Banner icon="edit">草稿，只有组织者能看到</Banner>}
      {clash && (
        <Banner kind="due">
          {`您已报名“${clash.theme}”${clash.post}（${dateTimeTextOf(clash.startsAt)}），时间有重叠，先取消其中一个才能报名`}
        </Banner>
      )}
    </>
  );
}

/** An event as people of the office see it. */
export function MemberEvent({ remote, view, signUps, asked }: MemberEventProps) {
  const { activity } = view;
  const choice = useChoice({ as: 'member', view }, signUps, asked);
  const signUp = useSignUp();
  useShare(
    view.openToPublic
      ? { title: shareTitle(activity), page: 'volunteerEvent', query: { e: activity.id } }
      : undefined,
  );
  const submit = (shiftId: string) =>
    signUp.run({
      activityId: activity.id,
      shiftId,
      risksVersion: view.risksVersion,
      guardianAgreed: view.asksGuardian && choice.guardian,
    });
  const { asking } = signUp;
  if (asking) {
    return (
      <AppScreen title="志愿服务" place="activities" guest onBack={signUp.leave}>
        <ConsentAsk
          purpose="volunteer"
          word="同意并报名"
          onAgreed={() => signUp.run(asking)}
          otherWord="先不报名"
          onOther={signUp.leave}
        />
      </AppScreen>
    );
  }
  return (
    <AppScreen
      title="志愿服务"
      place="activities"
      deskWidth="wide"
      guest
      actionBar={
        view.organises && activity.state.name === 'draft' ? (
          <DraftBar activityId={activity.id} />
        ) : (
          <SignUpBar activityId={activity.id} choice={choice} onSignUp={submit} />
        )
      }
    >
      <QueryState of={{ ...remote, data: view }} what="志愿服务">
        {() => (
          <>
            <PageHead lead={activity.unitName} title={activity.theme} />
            {signUp.problem && <Banner kind="overdue">{signUp.problem}</Banner>}
            <Notices view={view} clash={choice.clash} />
            <Columns
              side={
                <>
                  {view.organises && <OrganiserCells view={view} />}
                  <Contact contact={view.contact} />
                  {view.openToPublic && activity.state.name === 'published' && (
                    <PosterCell activityId={activity.id} />
                  )}
                </>
              }
            >
              <EventFacts when={activity} place={activity.place} event={view}>
                {activity.serves.length > 0 &&
                  servedItems(activity.serves).map(({ number, title }) => (
                    <ServesItem key={number} number={number} title={title} />
                  ))}
              </EventFacts>
              <ShiftChoice
                shifts={view.shifts}
                place={activity.place}
                value={choice.shift?.id}
                onChange={choice.choose}
                standingOf={choice.standingOf}
                note={`${dateTimeTextOf(view.withdrawUntil)}前可以取消，不影响以后报名`}
              />
            </Columns>
          </>
        )}
      </QueryState>
    </AppScreen>
  );
}
