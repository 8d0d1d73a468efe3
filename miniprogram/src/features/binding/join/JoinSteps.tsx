import type { OutputOf } from '@shared/contract';
import { ChooseWay } from './ChooseWay';
import { ConfirmPerson } from './ConfirmPerson';
import { FoundForm } from './FoundForm';
import { InvitationForm } from './InvitationForm';
import { teamsOf } from './teams';
import type { Joining } from './use-joining';
import { VolunteerForm } from './VolunteerForm';
import { Welcome } from './Welcome';

export interface JoinStepsProps {
  joining: Joining;
  present: Extract<OutputOf<'session.open'>, { bound: false }>;
  /** From the link the page was opened with: it is looked at once the notice is accepted. */
  invitation: string | undefined;
  onProblem: (sentence: string) => void;
}

/** The step that somebody who is nobody here yet stands on. */
export function JoinSteps({ joining, present, invitation, onProblem }: JoinStepsProps) {
  const { offices, mayFound, takesPhone, parted } = present;
  const { step } = joining;
  const teams = teamsOf(offices);
  const accept = async () => {
    joining.go({ name: mayFound ? 'found' : 'way' });
    if (invitation) await joining.look({ kind: 'invitation', code: invitation });
  };
  switch (step.name) {
    case 'confirm':
      return <ConfirmPerson look={step.look} joining={joining} />;
    case 'invitation':
      return <InvitationForm joining={joining} />;
    case 'volunteer':
      return <VolunteerForm teams={teams} joining={joining} />;
    case 'found':
      return <FoundForm joining={joining} />;
    case 'way':
      return (
        <ChooseWay
          joining={joining}
          takesPhone={takesPhone}
          hasTeams={teams.length > 0}
          onProblem={onProblem}
        />
      );
    default:
      return (
        <Welcome
          officeName={offices.length === 1 ? (offices[0]?.name ?? '') : ''}
          parted={parted}
          busy={joining.busy}
          onAccept={accept}
        />
      );
  }
}
