import type { OutputOf } from '@shared/contract';
import type { ActivityCard } from '@shared/contract/activities';
import type { RosterRow } from '@shared/contract/attendance';
import { AddPeopleSheet } from './AddPeopleSheet';
import { GuestSheet } from './GuestSheet';
import { NumberSheet } from './NumberSheet';
import { PaperSheet } from './PaperSheet';
import { PersonSheets } from './PersonSheets';
import type { RosterOpen } from './roster-open';
import type { Entry } from './use-entry';

interface RosterSheetsProps {
  activity: ActivityCard;
  roster: OutputOf<'attendance.roster'>;
  missing: readonly RosterRow[];
  entry: Entry;
  open: RosterOpen;
  onOpen: (open: RosterOpen) => void;
}

/** What lies over the list. */
export function RosterSheets(props: RosterSheetsProps) {
  const { activity, roster, missing, entry, open, onOpen } = props;
  const { rows } = roster;
  const of = { activityId: activity.id, onClose: () => onOpen({ name: 'nothing' }) };
  switch (open.name) {
    case 'nothing':
    case 'close':
      return null;
    case 'paper': {
      const isNumbered = rows.every(({ number }) => number > 0);
      return (
        <PaperSheet
          {...of}
          missing={missing}
          onByNumber={isNumbered ? () => onOpen({ name: 'numbers' }) : undefined}
          onEntered={entry.noteLast}
        />
      );
    }
    case 'numbers':
      return (
        <NumberSheet
          {...of}
          rows={rows}
          waiting={entry.waiting}
          onEntered={entry.noteLast}
          onByName={() => onOpen({ name: 'paper' })}
        />
      );
    case 'guest':
      return <GuestSheet {...of} />;
    case 'add':
      return <AddPeopleSheet {...of} search={open.search} />;
    default: {
      // As the list says now: somebody may have checked in since the sheet was opened.
      const row = rows.find(({ memberId }) => memberId === open.row.memberId) ?? open.row;
      return (
        <PersonSheets
          key={`${open.name} ${row.memberId}`}
          activity={activity}
          open={{ name: open.name, row }}
          entry={entry}
          onOpen={onOpen}
        />
      );
    }
  }
}
