import { useAct } from '@/features/remote';
import { openPage } from '@/platform/navigation';
import { ActionBar, Button, showToast } from '@/ui';

/** A draft's acts: open sign-up, or go on writing. */
export function DraftBar({ activityId }: { activityId: string }) {
  const publish = useAct('activities.publish');
  const submit = async () => {
    const result = await publish.run({ activityId });
    if (result.ok) showToast('已发布，开始报名');
    else showToast(result.error.message, 'alert');
  };
  return (
    <ActionBar note="发布后时间和主题不再修改，需要时改期">
      <Button kind="secondary" onTap={() => openPage('volunteerEdit', { id: activityId })}>
        编辑
      </Button>
      <Button onTap={submit} busyText="正在发布">
        发布
      </Button>
    </ActionBar>
  );
}
