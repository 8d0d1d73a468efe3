import type { ReactNode } from 'react';
import { RemoteProvider } from './features/remote';
import { keepTextSize, keptTextSize } from './features/settings';
import { equipOldPhone } from './platform/old-phones';
import { TextSizeProvider } from './ui';
import './ui/styles/entry';

equipOldPhone();

/** Root of both builds: providers only, no business logic. */
export default function App({ children }: { children?: ReactNode }) {
  return (
    <TextSizeProvider initial={keptTextSize()} onChange={keepTextSize}>
      <RemoteProvider>{children}</RemoteProvider>
    </TextSizeProvider>
  );
}
