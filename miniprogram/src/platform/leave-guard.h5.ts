const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Asks before the tab is closed or loaded anew, as long as there is something to lose. The browser
 * has its own words for it; leaving by a button of the page is asked about by the page itself.
 * @returns undoes it
 */
export const guardLeaving = (_sentence: string): (() => void) => {
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
};
