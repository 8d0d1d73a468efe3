import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import { ariaComponents } from './aria-components';

interface MiniPlatform {
  template?: {
    mergeComponents(ctx: IPluginContext, components: Record<string, Record<string, string>>): void;
  };
  runtimePath: string | string[];
}

/** Taro's WXML templates drop every attribute they do not list; this adds the ARIA ones. */
export default function ariaPlugin(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return; // the browser build has no templates
      platform.template.mergeComponents(ctx, ariaComponents);
      platform.runtimePath = [
        platform.runtimePath,
        path.resolve(__dirname, 'aria-runtime.ts'),
      ].flat();
    },
  });
}
