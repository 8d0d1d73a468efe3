import type { ActivityCard } from '@shared/contract/activities';
import type { RosterRow } from '@shared/contract/attendance';
import { useAct } from '@/features/remote';
import { useSession } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import { showToast } from '@/ui';
import { ExemptSheet } from './ExemptSheet';
import { LeaveSheet } from './LeaveSheet';
import { LeftEarlySheet } from './LeftEarlySheet';
import { PersonSheet } from './PersonSheet';
import { type PersonAct, personActsOf } from './person-acts';
import { RemoveSheet } from './RemoveSheet';
import { rosterActsAt } from './roster-acts';
import type { PersonOpen, RosterOpen } from './roster-open';
import { StrikeSheet } from './StrikeSheet';
import { useConfirm } from './use-confirm';
import type { Entry } from './use-entry';

interface PersonSheetsProps {
  activity: ActivityCard;
  open: { name: PersonOpen; row: RosterRow };
  entry: Entry;
  onOpen: (open: RosterOpen) => void;
}

/** Which sheet an act asks in; the others are done at once. */
const ASKS: Partial<Record<PersonAct, PersonOpen>> = {
  leave: 'leave',
  left_early: 'left_early',
  strike: 'strike',
  exempt: 'exempt',
  end_exemption: 'exempt',
  remove: 'remove',
};

/** What is done about one person without asking anything more. */
const useDoNow = ({ activity, open: { row }, entry }: PersonSheetsProps) => {
  const confirm = useConfirm(activity.id);
  const leftEarly = useAct('attendance.leftEarly');
  const undo = useAct('attendance.undo');
  const activityId = activity.id;
  const { memberId, name, leave } = row;
  return async (act: PersonAct): Promise<void> => {
    if (act === 'confirm') return confirm([memberId]);
    if (act === 'enter') return entry.enter(row, 'on_time');
    if (act === 'enter_late') return entry.enter(row, 'late');
    const result =
      act === 'stayed'
        ? await leftEarly.run({ activityId, memberId, leftAt: null })
        : await undo.run({ activityId, requestId: leave?.requestId ?? '' });
    if (!result.ok) return showToast(`没有改动：${result.error.message}`, 'alert');
    showToast(act === 'stayed' ? `已改为${name}没有早退` : `已撤回${name}的请假登记`);
  };
};

/** What lies over the list about one person. */
export function PersonSheets(props: PersonSheetsProps) {
  const { activity, open, entry, onOpen } = props;
  const { data: me } = useSession();
  const doNow = useDoNow(props);
  const { row } = open;
  const of = { activityId: activity.id, row, onClose: () => onOpen({ name: 'nothing' }) };
  const start = (act: PersonAct) => {
    const next = ASKS[act];
    if (next) {
      entry.forgetLast();
      return onOpen({ name: next, row });
    }
    onOpen({ name: 'nothing' });
    void doNow(act);
  };
  switch (open.name) {
    case 'strike':
      return <StrikeSheet {...of} />;
    case 'leave':
      return <LeaveSheet {...of} onEntered={entry.noteLast} />;
    case 'left_early':
      return <LeftEarlySheet activity={activity} row={row} onClose={of.onClose} />;
    case 'exempt':
      return <ExemptSheet {...of} />;
    case 'remove':
      return <RemoveSheet {...of} />;
    case 'person': {
      const acts = personActsOf(row, rosterActsAt(activity, serverNow()), me?.memberId);
      return <PersonSheet row={row} acts={acts} onAct={start} onClose={of.onClose} />;
    }
  }
}
