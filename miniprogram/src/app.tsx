import type { ReactNode } from 'react';
import { KeptWork } from './features/queue';
import { RemoteProvider } from './features/remote';
import { keepTextSize, keptTextSize } from './features/settings';
import { keepClock } from './platform/kept-clock';
import { equipOldPhone } from './platform/old-phones';
import { TextSizeProvider } from './ui';
import './ui/styles/entry';

equipOldPhone();
keepClock();

/** Root of both builds: providers only, no business logic. */
export default function App({ children }: { children?: ReactNode }) {
  return (
    <TextSizeProvider initial={keptTextSize()} onChange={keepTextSize}>
      <RemoteProvider>
        <KeptWork>{children}</KeptWork>
      </RemoteProvider>
    </TextSizeProvider>
  );
}
