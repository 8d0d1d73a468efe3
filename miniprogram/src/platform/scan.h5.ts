/** The browser has no scanner: the phone's own camera opens the code's link. */
export const canScan = false;

export const scan = (): Promise<string | undefined> => Promise.resolve(undefined);
