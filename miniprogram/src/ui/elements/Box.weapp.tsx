import { Text, View } from '@tarojs/components';
import { Children } from 'react';
import { toWechat } from './aria';
import type { BoxProps, ElementProps, HeadingProps } from './types';

export function Box({ as, ...rest }: BoxProps) {
  return <View {...toWechat(rest, as)} />;
}

/** WeChat shows nothing but text inside Text, so anything else becomes an inline View. */
export function Words({ className, ...rest }: ElementProps) {
  const children = Children.toArray(rest.children);
  const plain = children.every((child) => typeof child === 'string' || typeof child === 'number');
  if (plain && children.length > 0) return <Text {...toWechat({ className, ...rest })} />;
  return <View {...toWechat(rest)} className={className ? `words ${className}` : 'words'} />;
}

export function Heading({ level = 2, ...rest }: HeadingProps) {
  return <View {...toWechat({ role: 'heading', 'aria-level': level, ...rest })} />;
}
