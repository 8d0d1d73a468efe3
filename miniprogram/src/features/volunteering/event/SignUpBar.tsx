import { openPage } from '@/platform/navigation';
import { ActionBar, Box, Button, Checkbox } from '@/ui';
import type { Choice } from './use-choice';

export interface SignUpBarProps {
  activityId: string;
  choice: Choice;
  /** Why nobody can sign up from outside; undefined: one can. */
  shut?: string;
  /** A line under the button. */
  note?: string;
  onSignUp: (shiftId: string) => unknown;
}

/** Risks are agreed to, then the place is asked for. */
export function SignUpBar({ activityId, choice, shut, note, onSignUp }: SignUpBarProps) {
  const { act, shift, agrees, guardian, asksGuardian, clash } = choice;
  if (act.name === 'see' && shift) {
    return (
      <ActionBar>
        <Button onTap={() => openPage('volunteerSignUp', { e: activityId, s: shift.id })}>
          {act.word}
        </Button>
      </ActionBar>
    );
  }
  if (act.name !== 'sign_up' || !shift || shut !== undefined || clash) {
    const why = act.name === 'sign_up' ? (shut ?? '与已报名的班次时间重叠') : act.word;
    return (
      <ActionBar note={note}>
        <Button disabled onTap={() => undefined}>
          {why}
        </Button>
      </ActionBar>
    );
  }
  const ready = agrees && (guardian || !asksGuardian);
  return (
    <ActionBar
      note={ready ? note : '勾选后可以报名'}
      above={
        <Box>
          <Checkbox checked={agrees} onChange={choice.setAgrees}>
            我已了解风险与保障，符合条件，自愿报名
          </Checkbox>
          {asksGuardian && (
            <Checkbox checked={guardian} onChange={choice.setGuardian}>
              我未满18周岁，监护人已同意我参加
            </Checkbox>
          )}
        </Box>
      }
    >
      <Button disabled={!ready} onTap={() => onSignUp(shift.id)} busyText="正在报名">
        {act.word}
      </Button>
    </ActionBar>
  );
}
