import { useSyncExternalStore } from 'react';
import { Box, Words } from './elements';
import { Icon, type IconName } from './Icon';

interface Toast {
  text: string;
  icon: IconName;
}

const SHOWN_MS = 3000;

let current: Toast | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(toast: Toast | undefined): void {
  current = toast;
  for (const listener of listeners) listener();
}

/**
 * Says what happened, for three seconds. Never the only trace of a state.
 *
 * @param text for example 已登记，可在名单里撤回
 */
export function showToast(text: string, icon: IconName = 'check'): void {
  clearTimeout(timer);
  set({ text, icon });
  timer = setTimeout(() => set(undefined), SHOWN_MS);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where toasts appear; `Screen` holds one. */
export function ToastHost() {
  const toast = useSyncExternalStore(subscribe, () => current);
  return (
    <Box className="toast-host" role="status" aria-live="polite">
      {toast && (
        <Box className="toast">
          <Icon name={toast.icon} size="s" />
          <Words>{toast.text}</Words>
        </Box>
      )}
    </Box>
  );
}
