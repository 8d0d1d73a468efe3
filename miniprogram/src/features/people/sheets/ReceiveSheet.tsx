import type { PersonView } from '@shared/contract/people';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { serverNow } from '@/platform/clock';
import { DateField, FieldError, Sheet } from '@/ui';
import { useSubmit } from './use-submit';

interface ReceiveSheetProps {
  person: PersonView;
  transfer: NonNullable<PersonView['transfer']>;
  onClose: () => void;
}

/** Receives somebody whose transfer waits. */
export function ReceiveSheet({ person, transfer, onClose }: ReceiveSheetProps) {
  const today = localDateOf(serverNow());
  const earliest = transfer.on > today ? transfer.on : today;
  const [on, setOn] = useState(earliest);
  const { submit, problem } = useSubmit('people.receiveTransfer', onClose);
  return (
    <Sheet
      open
      title={`接收 ${person.name}`}
      note={`由${transfer.fromUnitName}调来。接收后，从所选日期起列入${transfer.toUnitName}应到，以前的记录留在原单位。`}
      act={{
        word: '确认接收',
        busyText: '正在登记',
        onTap: () => submit({ memberId: person.memberId, on }, `已接收${person.name}`),
      }}
      onClose={onClose}
    >
      <DateField label="从哪天起" value={on} min={earliest} onChange={setOn} />
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
