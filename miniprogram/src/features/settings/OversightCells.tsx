import { FEEDBACK_ROLES } from '@shared/domain/feedback/feedback';
import type { Role } from '@shared/domain/people/schema';
import { useOperation } from '@/features/remote';
import { useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Cell, CellList } from '@/ui';

const HANDLERS: readonly Role[] = FEEDBACK_ROLES;

function Cells() {
  const { data } = useOperation('feedback.list', {});
  const waiting = data?.counts.waiting ?? 0;
  return (
    <CellList inset="icons" label="办理与核查">
      <Cell
        lead={{ icon: 'chat' }}
        title="办理投诉建议"
        note={waiting > 0 ? `待答复${waiting}条` : '收到后15天内答复'}
        onTap={() => openPage('officeFeedback')}
      />
      <Cell
        lead={{ icon: 'doc' }}
        title="操作记录"
        note="谁在什么时候更改了什么"
        onTap={() => openPage('audit')}
      />
      <Cell
        lead={{ icon: 'bell' }}
        title="消息发送记录"
        note="谁收到了什么提醒，哪些要打电话"
        onTap={() => openPage('messages')}
      />
      <Cell
        lead={{ icon: 'clock' }}
        title="提醒设置"
        note="各类提醒的开关，放假和调休"
        onTap={() => openPage('reminderSettings')}
      />
    </CellList>
  );
}

/** For the committee and the administrator: what was written to them, and who changed what. */
export function OversightCells() {
  const { data } = useSession();
  const roles = data?.memberships.flatMap((held) => held.roles) ?? [];
  return roles.some((role) => HANDLERS.includes(role)) ? <Cells /> : null;
}
