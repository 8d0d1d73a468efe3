import { View } from '@tarojs/components';
import { toWechat } from './aria';
import type { BoxProps, TapProps } from './types';

export function Tap({ onTap, disabled, className, tabIndex: _tabIndex, ...rest }: TapProps) {
  return (
    <View
      {...toWechat({ role: 'button', 'aria-disabled': disabled, ...rest })}
      className={className ? `tap ${className}` : 'tap'}
      hoverClass={disabled ? 'none' : 'is-pressed'}
      hoverStayTime={120}
      onClick={disabled ? undefined : onTap}
    />
  );
}

export function TapGroup({ as, ...rest }: BoxProps) {
  return <View {...toWechat(rest, as)} />;
}
