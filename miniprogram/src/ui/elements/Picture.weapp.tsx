import { View } from '@tarojs/components';
import type { PictureProps } from './types';

export function Picture({ src, label, className }: PictureProps) {
  const style = { backgroundImage: `url("${src}")`, backgroundSize: '100% 100%' };
  return <View className={className} style={style} ariaRole="img" ariaLabel={label} />;
}
