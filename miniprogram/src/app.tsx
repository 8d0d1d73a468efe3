import type { ReactNode } from 'react';
import { RemoteProvider } from './features/remote';
import { keepTextSize, keptTextSize } from './features/settings';
import { ensureAbortController } from './platform/abort-controller';
import { TextSizeProvider } from './ui';
import './ui/styles/entry';

ensureAbortController();

/** Root of both builds: providers only, no business logic. */
export default function App({ children }: { children?: ReactNode }) {
  return (
    <TextSizeProvider initial={keptTextSize()} onChange={keepTextSize}>
      <RemoteProvider>{children}</RemoteProvider>
    </TextSizeProvider>
  );
}
