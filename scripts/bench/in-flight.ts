/** Runs `work` for each index, `width` at a time. @returns milliseconds of each */
export const inFlight = async (
  from: number,
  count: number,
  width: number,
  work: (index: number) => Promise<unknown>,
): Promise<number[]> => {
  const times: number[] = [];
  let next = from;
  const lane = async () => {
    while (next < from + count) {
      const index = next++;
      const began = performance.now();
      await work(index);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return times;
};
