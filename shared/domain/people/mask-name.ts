/** Marks the fictional people of the demonstration. */
const DEMO_MARK = '演示·';

/** A name as it is shown to somebody who has not proven to be its bearer: `张*`, whatever its length. */
export const maskName = (name: string): string => {
  const mark = name.startsWith(DEMO_MARK) ? DEMO_MARK : '';
  const [first = ''] = name.slice(mark.length);
  return `${mark}${first}*`;
};
