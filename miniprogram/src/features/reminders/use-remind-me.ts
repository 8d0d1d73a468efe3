import { useAct, useOperation } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import { askToSubscribe, canSubscribe } from '@/platform/subscribe';
import { showToast } from '@/ui';
import type { OwnTemplate } from './remind-words';

export interface RemindMe {
  templates: readonly OwnTemplate[];
  /** Has WeChat ask, straight from the tap, and keeps what was accepted. */
  ask: (wanted: readonly OwnTemplate[]) => Promise<void>;
}

/** WeChat asks for three at a time, no more. */
const AT_ONCE = 3;

/** What I allow the office to send me; undefined where nothing can be sent, or is not known yet. */
export const useRemindMe = (): RemindMe | undefined => {
  const { data } = useOperation('reminders.templates', {}, { enabled: canSubscribe });
  const keep = useAct('reminders.allowed');
  if (!canSubscribe || !data || data.templates.length === 0) return undefined;
  const ask = async (wanted: readonly OwnTemplate[]) => {
    const ids = [...new Set(wanted.map(({ templateId }) => templateId))].slice(0, AT_ONCE);
    const { asked, accepted } = await askToSubscribe(ids);
    if (!asked) return showToast('没有打开订阅，可在微信小程序右上角的设置里打开', 'info');
    if (accepted.length === 0) return showToast('没有订阅，组织者会另外通知您', 'info');
    const kept = await keep.run({ requestId: newRequestId(), templateIds: [...accepted] });
    if (!kept.ok) showToast(kept.error.message, 'alert');
  };

  return { templates: data.templates, ask };
};
