let wanted = false;
let lock: WakeLockSentinel | undefined;

/** A browser that has no such lock, or refuses it on low battery, is left as it is. */
const apply = async (): Promise<void> => {
  if (!('wakeLock' in navigator)) return;
  try {
    if (wanted && (!lock || lock.released)) lock = await navigator.wakeLock.request('screen');
    if (!wanted && lock) await lock.release();
  } catch {
    lock = undefined;
  }
};

/** The browser drops the lock when the tab is left, so it is asked for again on return. */
const onVisible = () => {
  if (document.visibilityState === 'visible') void apply();
};

/** Keeps the screen from going dark while a code is on it, as far as the browser can. */
export const keepScreenOn = (on: boolean): void => {
  wanted = on;
  if (on) document.addEventListener('visibilitychange', onVisible);
  else document.removeEventListener('visibilitychange', onVisible);
  void apply();
};
