import { quartersWith } from '@shared/domain/progress/per-period';
import { digestDayAt } from '@shared/domain/reminders/digest-days';
import { atWork } from '@shared/domain/reminders/working-days';
import { dutiesOf, quarterToRemind } from '@shared/domain/study/due';
import { dateTextOf } from '@shared/domain/time';
import { shanghai } from './world';

const INSTANTS = [
  shanghai('2022-03-16', '00:00') - 1,
  shanghai('2022-03-16', '00:00'),
  shanghai('2022-04-01', '00:00') - 1,
  shanghai('2022-04-01', '00:00'),
  shanghai('2023-01-01', '00:00') - 1,
  shanghai('2023-01-01', '00:00'),
];

const NOTHING_DONE = {
  bulletins: [{ year: 2022, quarter: 1, standing: 'none' as const }],
  held: 0,
  topics: null,
  makeUpsWaiting: 0,
};

/** Tells on stdout how the quarters and the working days stand around their midnights; the machine's zone must not matter. */
const story = INSTANTS.map((now) => ({
  chips: quartersWith(2022, [], now).map(({ state }) => state),
  owed: dutiesOf(NOTHING_DONE, now).map(({ key, state, lastDay }) => `${key} ${state} ${lastDay}`),
  reminds: quarterToRemind(now) ?? null,
  tells: dateTextOf(atWork(now, [])),
  digest: digestDayAt(now, [])?.key,
}));

console.log(`STORY ${JSON.stringify(story)}`);
