import { ChooseWay } from './ChooseWay';
import { ConfirmPerson } from './ConfirmPerson';
import type { EventWish } from './event-wish';
import { FoundForm } from './FoundForm';
import { InvitationForm } from './InvitationForm';
import { teamsOf } from './teams';
import type { Joining, Present } from './use-joining';
import { VolunteerForm } from './VolunteerForm';
import { Welcome } from './Welcome';

export interface JoinStepsProps {
  joining: Joining;
  present: Present;
  /** From the link the page was opened with: it is looked at once the notice is accepted. */
  invitation: string | undefined;
  wish: EventWish | undefined;
  onProblem: (sentence: string) => void;
}

/** The step that somebody who is nobody here yet stands on. */
export function JoinSteps({ joining, present, invitation, wish, onProblem }: JoinStepsProps) {
  const { offices, mayFound, takesPhone } = present;
  const { step } = joining;
  const teams = teamsOf(offices);
  const accept = async () => {
    joining.go({ name: mayFound ? 'found' : wish ? 'volunteer' : 'way' });
    if (invitation) await joining.look({ kind: 'invitation', code: invitation });
  };
  switch (step.name) {
    case 'confirm':
      return <ConfirmPerson look={step.look} joining={joining} />;
    case 'invitation':
      return <InvitationForm joining={joining} />;
    case 'volunteer':
      return <VolunteerForm teams={teams} joining={joining} takesPhone={takesPhone} wish={wish} />;
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
      return <Welcome present={present} busy={joining.busy} onAccept={accept} />;
  }
}
