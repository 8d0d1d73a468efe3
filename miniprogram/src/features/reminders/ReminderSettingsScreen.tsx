import type { OutputOf } from '@shared/contract';
import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import { AppScreen, Columns, QueryState, RightsGate } from '@/features/shell';
import {
  Cell,
  CellList,
  Dialog,
  FieldError,
  PageHead,
  Section,
  StateLine,
  Switch,
  showToast,
} from '@/ui';
import { OwnDaysSection } from './OwnDaysSection';

type Settings = OutputOf<'reminders.settings'>;
type Rule = Settings['rules'][number];

/** Rules that tell of activities stand apart: they do not wait for a working day. */
const OF_ACTIVITIES: readonly Rule['occasion'][] = [
  'day_before',
  'changed',
  'cancelled',
  'promoted',
];

interface RulesProps {
  title: string;
  note: string;
  rules: readonly Rule[];
  onSet: (rule: Rule, on: boolean) => void;
  isRunning: boolean;
}

function Rules({ title, note, rules, onSet, isRunning }: RulesProps) {
  return (
    <Section title={title} note={note}>
      <CellList label={title}>
        {rules.map((rule) => (
          <Cell
            key={rule.occasion}
            title={rule.label}
            note={`${rule.fires}，提醒${rule.tells}`}
            {...(!rule.on && {
              state: <StateLine kind="due">{rule.warning ?? '已关闭，不再提醒'}</StateLine>,
            })}
            action={
              <Switch
                label={rule.label}
                on={rule.on}
                disabled={isRunning}
                onChange={(on) => onSet(rule, on)}
              />
            }
          />
        ))}
      </CellList>
    </Section>
  );
}

function Shown({ rules, days, published }: Settings) {
  const act = useAct('reminders.setRule');
  const [asking, setAsking] = useState<Rule>();
  const [problem, setProblem] = useState('');
  const set = async ({ occasion, label }: Rule, on: boolean) => {
    setAsking(undefined);
    const result = await act.run({ occasion, on });
    setProblem(result.ok ? '' : `没有保存：${result.error.message}`);
    if (result.ok) showToast(`${label}${on ? '已开启' : '已关闭'}`);
  };
  const ask = (rule: Rule, on: boolean) => (on ? void set(rule, on) : setAsking(rule));
  const off = rules.filter(({ on }) => !on).length;
  const isOfActivity = ({ occasion }: Rule) => OF_ACTIVITIES.includes(occasion);
  return (
    <>
      <PageHead
        title={off === 0 ? '提醒全部开启' : `已关闭${off}类提醒`}
        note="关闭后这类消息不再发送，等待发送的也不发。事项在首页照常显示"
      />
      {problem && <FieldError>{problem}</FieldError>}
      <Columns
        side={
          <>
            <Rules
              title="活动通知"
              note="不等工作日；21:00至8:00不发，来不及的除外"
              rules={rules.filter(isOfActivity)}
              onSet={ask}
              isRunning={act.isRunning}
            />
            <OwnDaysSection days={days} published={published} />
          </>
        }
      >
        <Rules
          title="工作提醒"
          note="工作日8:30至21:00发送，每人每事每期只提醒一次"
          rules={rules.filter((rule) => !isOfActivity(rule))}
          onSet={ask}
          isRunning={act.isRunning}
        />
      </Columns>
      <Dialog
        open={asking !== undefined}
        title={`关闭${asking?.label ?? ''}？`}
        note={asking?.warning ?? '关闭后这类消息不再发送，随时可以开启。更改会留下记录'}
        act={{ word: '关闭', onTap: () => asking && set(asking, false), busyText: '正在关闭' }}
        onClose={() => setAsking(undefined)}
      />
    </>
  );
}

function SettingsOf() {
  const remote = useOperation('reminders.settings', {});
  return (
    <AppScreen title="提醒设置" place="me" deskWidth="wide">
      <QueryState of={remote} what="提醒设置">
        {(data) => <Shown {...data} />}
      </QueryState>
    </AppScreen>
  );
}

/** By which rules people are told, and on which days the office works. */
export function ReminderSettingsScreen() {
  return (
    <RightsGate
      title="提醒设置"
      allows={({ keepsRoster }) => keepsRoster}
      whose="提醒由机关党委和管理员设置"
      note="自己要办的事列在首页"
    >
      <SettingsOf />
    </RightsGate>
  );
}
