import { View } from '@tarojs/components';
import { toWechatAria } from './aria';
import type { ModalProps } from './types';

export function Modal({ open, onDismiss, label, className, children }: ModalProps) {
  if (!open) return null;
  const said = toWechatAria({ role: 'dialog', 'aria-label': label, 'aria-modal': true });
  return (
    <View className="modal">
      <View
        {...toWechatAria({ 'aria-hidden': true })}
        className="modal__scrim"
        catchMove
        onClick={onDismiss}
      />
      <View {...said} className={className}>
        {children}
      </View>
    </View>
  );
}
