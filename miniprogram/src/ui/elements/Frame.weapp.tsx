import { PageMeta, View } from '@tarojs/components';
import { setNavigationBarTitle } from '@tarojs/taro';
import { useEffect } from 'react';
import type { FrameProps } from './types';

export const IN_BROWSER = false;

export function useWide(): boolean {
  return false;
}

export function Frame({ className, title, children }: FrameProps) {
  useEffect(() => {
    void setNavigationBarTitle({ title });
  }, [title]);
  return (
    <>
      <PageMeta rootFontSize="system" pageFontSize="system" />
      <View className={className}>{children}</View>
    </>
  );
}
