/** Work of one call ends here, so that a phone sees progress and no function runs out of time. */
const LONGEST_MS = 1_200;

/** @returns tells whether there is time for another step of this call */
export const workTime = (): (() => boolean) => {
  const began = performance.now();
  return () => performance.now() - began <= LONGEST_MS;
};
