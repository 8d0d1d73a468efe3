import { useState } from 'react';

/** A list that opens with its first lines: a long one is read on by whoever wants to. */
export const useFirst = <One>(all: readonly One[], most = 30) => {
  const [count, setCount] = useState(most);
  return {
    shown: all.slice(0, count),
    rest: Math.max(0, all.length - count),
    more: () => setCount(count + most),
  };
};
