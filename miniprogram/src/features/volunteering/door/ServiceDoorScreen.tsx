import type { MarkAct } from '@shared/domain/volunteering/service-schema';
import { markActLabels } from '@shared/domain/volunteering/words';
import { useEffect, useRef, useState } from 'react';
import { CheckInForm, type DoorLink } from '@/features/attendance';
import { useOperation } from '@/features/remote';
import { AppScreen } from '@/features/shell';
import { isCutOff } from '@/platform/network';
import { useServerNow } from '@/platform/use-server-now';
import { ActionBar, Box, Button, goBack, Loading, PageHead, Segmented } from '@/ui';
import { shiftWhen } from '../volunteering-words';
import { MarkOutcome } from './MarkOutcome';
import { ALL_ACTS, nextActs, shiftsAt, whereaboutsOf } from './next-acts';
import { type Marking, type MarkWish, useMark } from './use-mark';
import { useMySignUps } from './use-my-sign-ups';

export interface ServiceDoorScreenProps {
  link: DoorLink & { activityId: string };
  shiftId: string | undefined;
}

/** The shift that is meant, and what can be done at the door now. */
const useDoorway = (activityId: string, shiftId: string | undefined, marking: Marking) => {
  const now = useServerNow();
  const signUps = useMySignUps();
  const shifts = shiftsAt(signUps.data?.signUps ?? [], activityId, now);
  const shift = shifts.find((one) => one.shiftId === shiftId) ?? shifts[0];
  const record = useOperation(
    'volunteering.myService',
    { shiftId: shift?.shiftId ?? '' },
    { enabled: shift !== undefined },
  );
  const hasNone = record.failure?.code === 'NOT_FOUND';
  const isKnown = record.data !== undefined || hasNone || marking.waiting.length > 0;
  const marks = record.data?.marks ?? [];
  const acts = isKnown ? nextActs(whereaboutsOf(marks, marking.waiting)) : ALL_ACTS;
  const isReading = signUps.isLoading || record.isLoading;
  return { shift, acts, isKnown, isReading };
};

interface FormProps {
  marking: Marking;
  acts: readonly MarkAct[];
  act: MarkAct;
  onAct: (act: MarkAct) => void;
  token: string | undefined;
  wishFor: (act: MarkAct) => MarkWish;
  about: string | undefined;
}

/** What to do, then the code; whoever scanned has it already. */
function Form({ marking, acts, act, onAct, token, wishFor, about }: FormProps) {
  const isTyping = marking.state.name === 'typing' && !marking.state.error;
  if (token !== undefined && isTyping) {
    return (
      <>
        <PageHead center title="扫码成功，请选择" note={about} />
        {acts.map((each, at) => (
          <Button
            key={each}
            kind={at === 0 ? 'primary' : 'secondary'}
            onTap={() => marking.submit(token, wishFor(each))}
            busyText="正在提交"
          >
            {markActLabels[each]}
          </Button>
        ))}
      </>
    );
  }
  const { state } = marking;
  const shown = state.name === 'marked' ? { name: 'typing' as const, digits: '' } : state;
  return (
    <>
      {acts.length > 1 && (
        <Segmented
          choose
          label="登记什么"
          items={acts.map((key) => ({ key, label: markActLabels[key] }))}
          value={act}
          onChange={onAct}
        />
      )}
      <CheckInForm
        word={markActLabels[act]}
        about={about}
        checkIn={{
          state: shown,
          type: marking.type,
          submit: (code) => marking.submit(code, wishFor(act)),
          resend: () => marking.resend(wishFor(act)),
          reject: marking.reject,
        }}
      />
    </>
  );
}

/** The door of a volunteer event: checking in and out, leaving and coming back, by the code there. */
export function ServiceDoorScreen({ link, shiftId }: ServiceDoorScreenProps) {
  const { activityId, token } = link;
  const marking = useMark(activityId);
  const { shift, acts, isKnown, isReading } = useDoorway(activityId, shiftId, marking);
  const [chosen, setChosen] = useState<MarkAct>();
  const act = chosen !== undefined && acts.includes(chosen) ? chosen : (acts[0] ?? 'in');
  const about = shift && `${shift.theme} ${shift.post}`;
  const wishFor = (what: MarkAct): MarkWish => ({
    act: what,
    shiftId: shift?.shiftId,
    about: about ?? '',
  });
  const sent = useRef(false);
  const only = isKnown && acts.length === 1 ? acts[0] : undefined;
  useEffect(() => {
    // There is only one thing a scanned code can mean: nothing is asked.
    if (token === undefined || only === undefined || sent.current) return;
    sent.current = true;
    void marking.submit(token, wishFor(only));
  });
  const { state } = marking;
  const isForm = ['typing', 'sending', 'unsent'].includes(state.name);
  return (
    <AppScreen
      title="签到签退"
      place="activities"
      gap={6}
      actionBar={
        !isForm &&
        state.name !== 'consent' && (
          <ActionBar>
            <Button kind="secondary" onTap={marking.next}>
              再登记一次
            </Button>
            <Button onTap={goBack}>{state.name === 'marked' ? '完成' : '知道了'}</Button>
          </ActionBar>
        )
      }
    >
      {isForm && isReading && !isCutOff() ? (
        <Loading label="正在读取" />
      ) : isForm ? (
        <Form
          marking={marking}
          acts={acts}
          act={act}
          onAct={setChosen}
          token={token}
          wishFor={wishFor}
          about={about}
        />
      ) : (
        <MarkOutcome marking={marking} shift={shift} wish={wishFor(act)} about={about} />
      )}
      {isForm && shift && <Box className="t-note t-center">{shiftWhen(shift)}</Box>}
    </AppScreen>
  );
}
