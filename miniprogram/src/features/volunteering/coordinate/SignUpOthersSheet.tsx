import type { ShiftCard } from '@shared/contract/volunteering-fields';
import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import { Banner, Box, Checkbox, FieldError, Segmented, Sheet, showToast } from '@/ui';
import { shiftTitle } from '../volunteering-words';
import { CONSENTS, type NotedConsent } from './consents';
import { PeoplePick, type Pickable } from './PeoplePick';

export interface SignUpOthersSheetProps {
  activityId: string;
  shift: ShiftCard;
  onClose: () => void;
}

/** Signs up who has no phone at hand, or a whole group; each has said yes. */
export function SignUpOthersSheet({ activityId, shift, onClose }: SignUpOthersSheetProps) {
  const event = useOperation('volunteering.event', { activityId });
  const signUp = useAct('volunteering.signUpOthers');
  const [requestId] = useState(newRequestId);
  const [chosen, setChosen] = useState<readonly Pickable[]>([]);
  const [how, setHow] = useState<NotedConsent>('in_person');
  const [told, setTold] = useState(false);
  const [guardian, setGuardian] = useState(false);
  const [problem, setProblem] = useState('');
  const [refused, setRefused] = useState<ReadonlyArray<{ name: string; sentence: string }>>([]);
  const submit = async () => {
    if (!event.data) return setProblem('活动还没有读到，请稍后再试');
    if (!told) return setProblem('请确认已向本人说明风险与保障');
    const result = await signUp.run({
      shiftId: shift.id,
      requestId,
      risksVersion: event.data.risksVersion,
      people: chosen.map(({ memberId }) => ({ memberId, how, guardianAgreed: guardian })),
    });
    if (!result.ok) return setProblem(result.error.message);
    const waiting = result.data.signedUp.filter(({ standing }) => standing.name === 'waitlisted');
    const done = `已报名${result.data.signedUp.length}人`;
    showToast(waiting.length > 0 ? `${done}，其中${waiting.length}人候补` : done);
    setRefused(result.data.refused);
    setChosen([]);
    if (result.data.refused.length === 0) onClose();
  };
  return (
    <Sheet
      open
      title="替人报名"
      note={`${shiftTitle(shift)}。须本人同意，名满的按顺序候补`}
      act={{
        word: chosen.length > 0 ? `报名${chosen.length}人` : '请先选择人员',
        disabled: chosen.length === 0,
        onTap: submit,
        busyText: '正在报名',
      }}
      onClose={onClose}
    >
      {refused.map(({ name, sentence }) => (
        <Banner key={name} kind="due">{`${name}没有报上：${sentence}`}</Banner>
      ))}
      {event.data && (
        <PeoplePick unitId={event.data.activity.unitId} chosen={chosen} onChoose={setChosen} />
      )}
      <Box className="stack-2">
        <Box className="t-sub">本人怎样同意的</Box>
        <Segmented choose label="怎样同意的" items={CONSENTS} value={how} onChange={setHow} />
      </Box>
      <Checkbox checked={told} onChange={setTold}>
        已向本人说明风险与保障，本人自愿
      </Checkbox>
      <Checkbox checked={guardian} onChange={setGuardian}>
        其中14至17周岁的，监护人已同意
      </Checkbox>
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
