/** True when the browser knows that nothing can be reached; false says nothing. */
export const isCutOff = (): boolean => !navigator.onLine;

/**
 * Calls back when sending may work again: the network is back, or the tab came to the front.
 * @returns stops listening
 */
export const onReturn = (listener: () => void): (() => void) => {
  const onVisible = () => {
    if (document.visibilityState === 'visible') listener();
  };
  window.addEventListener('online', listener);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    window.removeEventListener('online', listener);
    document.removeEventListener('visibilitychange', onVisible);
  };
};
