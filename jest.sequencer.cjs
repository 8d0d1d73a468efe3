const Sequencer = require('@jest/test-sequencer').default;

/** What takes longest, in order; whoever begins it last waits for it alone. */
const LONGEST = [
  /every-screen/,
  /large-text/,
  /attacks-from/,
  /tests[\\/]browser/,
  /tests[\\/]weapp/,
  /tests[\\/]flows/,
];

const rankOf = ({ path }) => {
  const rank = LONGEST.findIndex((pattern) => pattern.test(path));
  return rank === -1 ? LONGEST.length : rank;
};

/**
 * Jest begins with what took longest in the last run. A fresh clone has none, and Jest goes by the
 * sizes of the files, which say nothing of a browser.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isFirstRun = sorted.every(({ duration }) => duration === undefined);
    return isFirstRun ? sorted.sort((left, right) => rankOf(left) - rankOf(right)) : sorted;
  }
};
