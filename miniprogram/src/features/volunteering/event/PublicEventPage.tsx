import type { PublicEvent } from '@shared/contract/volunteering-fields';
import { dateTimeTextOf } from '@shared/domain/time';
import { AppScreen } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { useShare } from '@/platform/use-share';
import { Banner, PageHead } from '@/ui';
import { shareTitle } from '../volunteering-words';
import { EventFacts } from './EventFacts';
import { ShiftChoice } from './ShiftChoice';
import { SignUpBar } from './SignUpBar';
import { useChoice } from './use-choice';
import '../volunteering.scss';

export interface PublicEventPageProps {
  view: PublicEvent;
  asked: string | undefined;
}

/** An event as it is seen without an account: no person is named; signing up begins with three fields. */
export function PublicEventPage({ view, asked }: PublicEventPageProps) {
  const choice = useChoice({ as: 'stranger', view }, [], asked);
  useShare({ title: shareTitle(view), page: 'volunteerEvent', query: { e: view.id } });
  const { register } = view;
  const join = (shiftId: string) => {
    if (!register) return;
    openPage('join', {
      e: view.id,
      s: shiftId,
      r: view.risksVersion,
      o: register.officeId,
      t: register.unitId,
    });
  };
  return (
    <AppScreen
      title="志愿服务"
      guest
      actionBar={
        <SignUpBar
          activityId={view.id}
          choice={choice}
          shut={register ? undefined : '暂不接受线上登记'}
          note={register ? '接下来填姓名、手机号和类别' : `请与${view.unitName}联系报名`}
          onSignUp={join}
        />
      }
    >
      <PageHead lead={`${view.officeName} ${view.unitName}`} title={view.theme} />
      {view.phase === 'cancelled' && <Banner icon="st-na">活动已取消</Banner>}
      <EventFacts when={view} place={view.place} event={view} />
      <ShiftChoice
        shifts={view.shifts}
        place={view.place}
        value={choice.shift?.id}
        onChange={choice.choose}
        standingOf={choice.standingOf}
        note={`${dateTimeTextOf(view.withdrawUntil)}前可以取消，不影响以后报名`}
      />
    </AppScreen>
  );
}
