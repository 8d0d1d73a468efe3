import { instantOf, longDayOf, weekdayOf } from '@shared/domain/time';
import {
  Box,
  Card,
  Cell,
  CellList,
  FieldError,
  IconButton,
  Section,
  Segmented,
  Stepper,
  Switch,
  Words,
} from '@/ui';
import {
  FEWEST_MONTHS,
  firstRepeat,
  fixedDayWords,
  MOST_MONTHS,
  type Repeat,
  seriesDates,
} from './series-dates';
import type { ActivityForm } from './use-activity-form';

interface RepeatProps {
  date: string;
  repeat: Repeat;
  onChange: (repeat: Repeat) => void;
}

function RepeatFields({ date, repeat, onChange }: RepeatProps) {
  return (
    <Box className="stack-3">
      <Segmented
        choose
        label="每月哪一天"
        items={[
          { key: 'weekday', label: fixedDayWords(date, 'weekday') },
          { key: 'day', label: fixedDayWords(date, 'day') },
        ]}
        value={repeat.by}
        onChange={(by) => onChange({ ...repeat, by, without: [] })}
      />
      <Box className="row row--between">
        <Words className="t-body">连续几个月</Words>
        <Stepper
          label="连续几个月"
          unit="个月"
          value={repeat.months}
          min={FEWEST_MONTHS}
          max={MOST_MONTHS}
          onChange={(months) => onChange({ ...repeat, months, without: [] })}
        />
      </Box>
    </Box>
  );
}

function Dates({ date, repeat, onChange }: RepeatProps) {
  const dates = seriesDates(date, repeat);
  return (
    <CellList label="各场日期">
      {dates.map((day, index) => (
        <Cell
          key={day}
          title={`${longDayOf(day)} ${weekdayOf(instantOf(day) ?? 0)}`}
          side={`第${index + 1}场`}
          action={
            <IconButton
              icon="close"
              label={`去掉${longDayOf(day)}`}
              onTap={() => onChange({ ...repeat, without: [...repeat.without, day] })}
            />
          }
        />
      ))}
    </CellList>
  );
}

/** The month's fixed day for several months at once; each date can be taken out, and moved later. */
export function SeriesField({ form: { values, errors, change } }: { form: ActivityForm }) {
  const { date, repeat } = values;
  const set = (next: Repeat | undefined) => change({ ...values, repeat: next }, 'series');
  return (
    <Section
      title="每月固定日"
      note={repeat ? '每场各是一份草稿，之后可以单独修改、改期或取消' : undefined}
    >
      <Card tight>
        <Box className="stack-4">
          <Box className="row row--between">
            <Words className="t-body grow">一次排好几个月</Words>
            <Switch
              label="一次排好几个月"
              on={repeat !== undefined}
              onChange={(on) => set(on ? firstRepeat : undefined)}
            />
          </Box>
          {repeat && !date && <Box className="t-sub">先选择第一场的日期，再定每月哪一天</Box>}
          {repeat && date && <RepeatFields date={date} repeat={repeat} onChange={set} />}
        </Box>
      </Card>
      {repeat && date && <Dates date={date} repeat={repeat} onChange={set} />}
      {errors.series && <FieldError>{errors.series}</FieldError>}
    </Section>
  );
}
