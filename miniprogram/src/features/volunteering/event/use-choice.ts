import type { EventView } from '@shared/contract/volunteering-fields';
import type { Standing } from '@shared/domain/volunteering/schema';
import { useState } from 'react';
import { useServerNow } from '@/platform/use-server-now';
import { activeFor, clashOf, firstChoice, shiftAct } from './choosing';
import type { MySignUp, SeenEvent } from './use-event';

const NONE: EventView['mine'] = [];

/** What is chosen on the page of an event, and what its button does. */
export const useChoice = (
  { as, view }: SeenEvent,
  signUps: readonly MySignUp[],
  asked: string | undefined,
) => {
  const now = useServerNow();
  const mine = as === 'member' ? view.mine : NONE;
  const [chosen, setChosen] = useState<string>();
  const [agrees, setAgrees] = useState(false);
  const [guardian, setGuardian] = useState(false);
  const shiftId = firstChoice(view.shifts, mine, chosen ?? asked);
  const shift = view.shifts.find(({ id }) => id === shiftId);
  const standingOf = (id: string): Standing | undefined => activeFor(mine, id)?.standing;
  return {
    shift,
    standingOf,
    choose: setChosen,
    act: shiftAct(view, shift, shift && standingOf(shift.id), now),
    clash: clashOf(shift, signUps),
    asksGuardian: as === 'member' && view.asksGuardian,
    agrees,
    setAgrees,
    guardian,
    setGuardian,
  };
};

export type Choice = ReturnType<typeof useChoice>;
