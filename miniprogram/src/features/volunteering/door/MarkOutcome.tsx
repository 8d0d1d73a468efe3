import { KeptCheckIn, lateStep, nextStep, Stopped } from '@/features/attendance';
import { ConsentAsk } from '@/features/consent';
import { Box, goBack, Heading, Icon } from '@/ui';
import type { MySignUp } from '../event/use-event';
import { markedNote, markedTitle } from './marked-words';
import type { Marking, MarkWish } from './use-mark';

export interface MarkOutcomeProps {
  marking: Marking;
  shift: MySignUp | undefined;
  wish: MarkWish;
  about: string | undefined;
}

/** What became of a mark: recorded, kept on the phone, or not taken and why. */
export function MarkOutcome({ marking, shift, wish, about }: MarkOutcomeProps) {
  const { state } = marking;
  if (state.name === 'marked') {
    const { output } = state;
    return (
      <Box className="stack-3 t-center" role="status">
        <Box className="is-done" style={{ color: 'var(--sc)', paddingTop: 'var(--space-6)' }}>
          <Icon name="st-done" size="hero" />
        </Box>
        <Heading level={1} className="t-display">
          {markedTitle(output)}
        </Heading>
        <Box className="t-sub">
          <Box>{`${output.theme} ${output.post}`}</Box>
          <Box>{markedNote(output, shift?.endsAt)}</Box>
        </Box>
      </Box>
    );
  }
  if (state.name === 'kept') {
    return <KeptCheckIn attempt={state.attempt} about={about} onRetype={marking.takeBack} />;
  }
  if (state.name === 'consent') {
    return (
      <ConsentAsk
        purpose="volunteer"
        word="同意并登记"
        onAgreed={() => marking.resend(wish)}
        otherWord="请负责人代为登记"
        onOther={goBack}
      />
    );
  }
  if (state.name !== 'refused') return null;
  const { failure, late } = state;
  return (
    <Stopped
      title={late ? `未能提交：${failure.message}` : failure.message}
      note={late ? lateStep(failure) : nextStep(failure)}
      about={about}
      onRetry={marking.next}
    />
  );
}
