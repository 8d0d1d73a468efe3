import { activityKinds } from '@shared/domain/activity/kinds';
import { localDateOf } from '@shared/domain/time';
import { serverNow } from '@/platform/clock';
import { Box, Card, DateField, Section, Segmented, TextField, TimeField, useTextSize } from '@/ui';
import { templateIn, withStart, withTemplate } from './form-values';
import { UnitField } from './UnitField';
import type { ActivityForm } from './use-activity-form';

/** Longest theme and place the contract takes. */
const LINE_MAX = 40;

function Templates({ form: { values, change } }: { form: ActivityForm }) {
  const { templates } = activityKinds[values.kind];
  const choose = (id: string) => {
    const template = templates.find((one) => one.id === id);
    if (template) change(withTemplate(values, template), 'theme', 'end');
  };
  return (
    <Section title="从模板开始" note="会填好主题和时长，都可以再改">
      <Box className="activity-form__templates">
        <Segmented
          choose
          label="活动模板"
          items={templates.map(({ id, name }) => ({ key: id, label: name }))}
          value={templateIn(values)?.id ?? ''}
          onChange={choose}
        />
      </Box>
    </Section>
  );
}

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

/** Template, theme, unit, day, hours and place. */
export function ActivityFields({ form }: { form: ActivityForm }) {
  const { values, errors, change } = form;
  return (
    <Box className="stack-4">
      <Templates form={form} />
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
            onChange={(date) => change({ ...values, date }, 'date', 'end')}
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
          <UnitField form={form} />
        </Box>
      </Card>
    </Box>
  );
}
