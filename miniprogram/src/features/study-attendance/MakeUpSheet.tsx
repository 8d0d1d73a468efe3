import type { MakeUpCard } from '@shared/contract/make-ups';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { Box, DateField, FieldError, RadioGroup, Sheet, showToast, TextArea } from '@/ui';
import { materialsText, sessionText, taskText } from './make-up-words';

export type MakeUpAct = 'say' | 'agree' | 'give_back' | 'enter' | 'set_due';

interface ActWords {
  label: string;
  note: string;
  word: string;
  done: string;
}

const WORDS: Readonly<Record<MakeUpAct, ActWords>> = {
  say: {
    label: '我已补学',
    note: '由学习秘书确认',
    word: '提交补学',
    done: '已提交，待学习秘书确认',
  },
  agree: { label: '确认补学', note: '不改变实到和出勤率', word: '确认补学', done: '已确认补学' },
  give_back: { label: '退回', note: '写明还缺什么，本人能看到', word: '退回补学', done: '已退回' },
  enter: { label: '登记补学', note: '按交来的纸质材料登记', word: '登记补学', done: '已登记补学' },
  set_due: { label: '改补学期限', note: '只作提醒', word: '改为这一天', done: '已改补学期限' },
};

/** What may be done about a task, by whom it is shown to. */
export const actsFor = (
  { state }: MakeUpCard,
  who: { isOwn: boolean; keeps: boolean },
): MakeUpAct[] => {
  if (state.name === 'done') return [];
  if (who.isOwn) return ['say'];
  if (!who.keeps) return [];
  return state.name === 'said' ? ['agree', 'give_back'] : ['enter', 'set_due'];
};

const REASON_MAX = 60;

interface MakeUpSheetProps {
  task: MakeUpCard;
  acts: readonly MakeUpAct[];
  onClose: () => void;
}

const useMakeUpActs = ({ activityId, memberId, state }: MakeUpCard) => {
  const say = useAct('makeUps.say');
  const agree = useAct('makeUps.agree');
  const giveBack = useAct('makeUps.giveBack');
  const enter = useAct('makeUps.enter');
  const setDue = useAct('makeUps.setDue');
  const task = { activityId, memberId };
  return {
    on: state.name === 'said' || state.name === 'given_back' ? state.on : undefined,
    acts: {
      say: (on: string) => say.run({ activityId, on }),
      agree: () => agree.run(task),
      give_back: (_: string, reason: string) => giveBack.run({ ...task, reason }),
      enter: (on: string) => enter.run({ ...task, on }),
      set_due: (dueOn: string) => setDue.run({ ...task, dueOn }),
    },
  };
};

/** Says, agrees to, gives back or enters one make-up. Keyed by task: it starts fresh. */
export function MakeUpSheet({ task, acts, onClose }: MakeUpSheetProps) {
  const today = localDateOf(serverNow());
  const { on, acts: run } = useMakeUpActs(task);
  const [name, setName] = useState<MakeUpAct>(acts[0] ?? 'say');
  const [day, setDay] = useState(on ?? today);
  const [dueOn, setDueOn] = useState(task.dueOn);
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async () => {
    if (name === 'give_back' && !reason.trim())
      return setError('请写明还缺什么，例如“请补上学习笔记”');
    const result = await run[name](name === 'set_due' ? dueOn : day, reason);
    if (!result.ok) return setProblem(result.error.message);
    showToast(WORDS[name].done);
    onClose();
  };
  const materials = materialsText(task);
  return (
    <Sheet
      open
      title={`${task.memberName} ${WORDS[name].label}`}
      note={sessionText(task)}
      act={{ word: WORDS[name].word, busyText: '正在提交', onTap: submit }}
      onClose={onClose}
    >
      <Box className="stack-1">
        <Box className="t-sub">{taskText(task)}</Box>
        {materials && <Box className="t-sub">{materials}</Box>}
      </Box>
      {acts.length > 1 && (
        <RadioGroup
          label="怎样处理"
          items={acts.map((key) => ({ key, label: WORDS[key].label, note: WORDS[key].note }))}
          value={name}
          onChange={setName}
        />
      )}
      {(name === 'say' || name === 'enter') && (
        <DateField
          label="补学日期"
          value={day}
          min={localDateOf(task.startsAt)}
          max={today}
          onChange={setDay}
        />
      )}
      {name === 'set_due' && (
        <DateField
          label="补学期限"
          help="到期只作提醒"
          value={dueOn}
          min={localDateOf(task.startsAt)}
          onChange={setDueOn}
        />
      )}
      {name === 'give_back' && (
        <TextArea
          label="还缺什么"
          help={`${REASON_MAX}字以内，本人能看到`}
          error={error || undefined}
          maxLength={REASON_MAX}
          value={reason}
          onChange={(text) => {
            setReason(text);
            setError('');
          }}
        />
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
