import { localDateOf } from '@shared/domain/time';
import { serviceCategory } from '@shared/domain/volunteering/schema';
import { serviceCategoryLabels } from '@shared/domain/volunteering/words';
import { serverNow } from '@/platform/clock';
import { Box, Card, DateField, SelectField, TextArea, TextField, TimeField } from '@/ui';
import type { EventForm } from './use-event-form';

const SERVICES = serviceCategory.options.map((key) => ({
  key,
  label: serviceCategoryLabels[key],
}));

/** The unit that holds it; whoever has one only is not asked. */
function UnitField({ form, fixed }: { form: EventForm; fixed: boolean }) {
  const units = form.hosts.units ?? [];
  if (fixed || (units.length === 1 && !form.errors.unitId)) return null;
  return (
    <SelectField
      label="组织单位"
      items={units.map(({ id, name }) => ({ key: id, label: name }))}
      value={form.values.unitId}
      empty="选择单位"
      error={form.errors.unitId}
      onChange={(unitId) => form.change({ unitId, commitmentIds: undefined })}
    />
  );
}

/** Moves the hours of the event; a shift that was the whole of it moves along. */
const withHours = (form: EventForm, hours: { start?: string; end?: string }) => {
  const { values } = form;
  const shifts = values.shifts.map((shift) => ({
    ...shift,
    start:
      hours.start && (!shift.start || shift.start === values.start) ? hours.start : shift.start,
    end: hours.end && (!shift.end || shift.end === values.end) ? hours.end : shift.end,
  }));
  form.change({ ...hours, shifts });
};

export interface EventFieldsProps {
  form: EventForm;
  /** An existing event keeps its unit. */
  fixed: boolean;
  /** One that is open keeps time, place and theme. */
  opened: boolean;
}

/** Theme, kind of service, day, hours, place, what is done. */
export function EventFields({ form, fixed, opened }: EventFieldsProps) {
  const { values, errors, change } = form;
  return (
    <Card label="活动内容">
      <Box className="stack-4">
        <UnitField form={form} fixed={fixed} />
        <TextField
          label="主题"
          value={values.theme}
          maxLength={40}
          disabled={opened}
          error={errors.theme}
          onChange={(theme) => change({ theme })}
        />
        <SelectField
          label="服务类别"
          items={SERVICES}
          value={values.service}
          onChange={(service) => change({ service })}
        />
        <DateField
          label="日期"
          value={values.date}
          min={localDateOf(serverNow())}
          disabled={opened}
          error={errors.date}
          onChange={(date) => change({ date })}
        />
        <Box className="row row--3 row--top">
          <Box className="grow">
            <TimeField
              label="开始"
              value={values.start}
              disabled={opened}
              error={errors.start}
              onChange={(start) => withHours(form, { start })}
            />
          </Box>
          <Box className="grow">
            <TimeField
              label="结束"
              value={values.end}
              disabled={opened}
              error={errors.end}
              help={values.end && values.end < values.start ? '次日' : undefined}
              onChange={(end) => withHours(form, { end })}
            />
          </Box>
        </Box>
        <TextField
          label="地点"
          value={values.place}
          maxLength={40}
          disabled={opened}
          placeholder="例如 滨海公园东门广场"
          error={errors.place}
          help={opened ? '已发布，时间、地点和主题不在这里改；需要时改期' : undefined}
          onChange={(place) => change({ place })}
        />
        <TextArea
          label="服务内容"
          value={values.content}
          maxLength={200}
          error={errors.content}
          onChange={(content) => change({ content })}
        />
      </Box>
    </Card>
  );
}
