import { activityKinds } from '@shared/domain/activity/kinds';
import { detailLabels } from '@shared/domain/activity/labels';
import { localDateOf } from '@shared/domain/time';
import { serverNow } from '@/platform/clock';
import { Box, Card, DateField, SelectField, TextField, TimeField, useTextSize } from '@/ui';
import { withStart } from './form-values';
import { lateChoices } from './late-choices';
import type { ActivityForm } from './use-activity-form';

/** Longest theme and place the contract takes. */
const LINE_MAX = 40;
/** Longest of a kind's own fields. */
const DETAIL_MAX = 60;

/** Side by side; one below the other where large text needs the width. */
function Hours({ form: { values, errors, change } }: { form: ActivityForm }) {
  const { size } = useTextSize();
  return (
    <Box className={size === 'large' ? 'stack-4' : 'row row--3 row--top'}>
      <Box className="grow">
        <TimeField
          label="开始"
          value={values.start}
          error={errors.start}
          onChange={(start) => change(withStart(values, start), 'start', 'end')}
        />
      </Box>
      <Box className="grow">
        <TimeField
          label="结束"
          value={values.end}
          error={errors.end}
          onChange={(end) => change({ ...values, end }, 'end')}
        />
      </Box>
    </Box>
  );
}

/** What the kind asks beside theme, time and place; nothing has to be known yet. */
function Details({ form: { values, change } }: { form: ActivityForm }) {
  return (
    <>
      {activityKinds[values.kind].details.map((field) => (
        <TextField
          key={field}
          label={detailLabels[field]}
          optional
          value={values.details[field] ?? ''}
          maxLength={DETAIL_MAX}
          onChange={(text) => change({ ...values, details: { ...values.details, [field]: text } })}
        />
      ))}
    </>
  );
}

function LateField({ form: { values, change } }: { form: ActivityForm }) {
  const usual = activityKinds[values.kind].lateAfterMinutes;
  const minutes = values.lateAfterMinutes ?? usual;
  const choose = (key: string) => {
    const chosen = Number(key);
    change({ ...values, lateAfterMinutes: chosen === usual ? undefined : chosen });
  };
  return (
    <SelectField
      label="记为迟到"
      items={lateChoices(minutes)}
      value={String(minutes)}
      onChange={choose}
      help="迟到也算实到"
    />
  );
}

/** Theme, day, hours, place and what the kind asks beside. */
export function ActivityFields({ form }: { form: ActivityForm }) {
  const { values, errors, change } = form;
  return (
    <Card label="活动内容">
      <Box className="stack-4">
        <TextField
          label="主题"
          value={values.theme}
          maxLength={LINE_MAX}
          error={errors.theme}
          onChange={(theme) => change({ ...values, theme }, 'theme')}
        />
        <DateField
          label="日期"
          value={values.date}
          min={localDateOf(serverNow())}
          error={errors.date}
          onChange={(date) => change({ ...values, date }, 'date', 'end', 'series')}
        />
        <Hours form={form} />
        <TextField
          label="地点"
          value={values.place}
          maxLength={LINE_MAX}
          placeholder="例如 综合楼三楼会议室"
          error={errors.place}
          onChange={(place) => change({ ...values, place }, 'place')}
        />
        <Details form={form} />
        {activityKinds[values.kind].roster !== 'none' && <LateField form={form} />}
      </Box>
    </Card>
  );
}
