import { useOperation } from '@/features/remote';
import { dial } from '@/platform/dial';
import { Button, Cell, CellList, Section } from '@/ui';
import { callText } from './queue-words';

/** Whom to call, since a message may not arrive. Nothing where nobody is to be called. */
export function CallSection({ activityId }: { activityId: string }) {
  const { data } = useOperation('volunteering.callList', { activityId });
  if (!data || data.calls.length === 0) return null;
  return (
    <Section
      title={`要打电话的 ${data.calls.length}人`}
      note="“—”表示没有手机号，或本人没有同意联系"
    >
      <CellList label="要打电话的">
        {data.calls.map((call) => (
          <Cell
            key={`${call.shiftId}:${call.memberId}`}
            title={call.name}
            note={`${call.post}，${callText(call)}`}
            side={call.phone ?? '—'}
            action={
              call.phone && (
                <Button
                  kind="quiet"
                  small
                  label={`给${call.name}打电话`}
                  onTap={() => dial(call.phone ?? '')}
                >
                  拨打
                </Button>
              )
            }
          />
        ))}
      </CellList>
    </Section>
  );
}
