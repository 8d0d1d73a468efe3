import type { BindingRow } from '@shared/domain/binding/schema';
import { dayTextOf } from '@shared/domain/time';

/** 已绑定, 已邀请，7天内…, 未绑定. */
export const bindingText = ({ state, expiresAt }: BindingRow): string => {
  if (state === 'bound') return '已绑定';
  if (state === 'invited' && expiresAt !== null) return `已邀请，${dayTextOf(expiresAt)}前有效`;
  return '未绑定';
};
