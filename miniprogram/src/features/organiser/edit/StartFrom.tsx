import { activityKinds } from '@shared/domain/activity/kinds';
import { dayTextOf } from '@shared/domain/time';
import { useOperation } from '@/features/remote';
import { Box, Button, Section, Segmented, showToast } from '@/ui';
import { templateIn, withLast, withTemplate } from './form-values';
import type { ActivityForm } from './use-activity-form';

/** Fills the form as the unit's last activity of the kind was; nothing when there was none. */
function LastTime({ form: { values, plan, change } }: { form: ActivityForm }) {
  const { unitId, kind } = values;
  const last = useOperation('activities.last', { unitId, kind }, { enabled: unitId !== '' });
  const activity = last.data?.activity;
  if (!activity) return null;
  const fill = () => {
    change(withLast(values, activity, plan.data?.year), 'theme', 'place', 'start', 'end');
    showToast('已照上次填写，请选择日期');
  };
  return (
    <Button kind="secondary" small icon="clock" onTap={fill}>
      {`照上次填写：${dayTextOf(activity.startsAt)} ${activity.theme}`}
    </Button>
  );
}

/** From a template of the kind, or from last time. */
export function StartFrom({ form }: { form: ActivityForm }) {
  const { values, change } = form;
  const { templates } = activityKinds[values.kind];
  const choose = (id: string) => {
    const template = templates.find((one) => one.id === id);
    if (template) change(withTemplate(values, template), 'theme', 'end');
  };
  if (templates.length === 0) {
    return (
      <Box>
        <LastTime form={form} />
      </Box>
    );
  }
  return (
    <Section title="从模板开始" note="会填好主题和时长，都可以再改">
      <Box className="activity-form__templates stack-3">
        <Segmented
          choose
          label="活动模板"
          items={templates.map(({ id, name }) => ({ key: id, label: name }))}
          value={templateIn(values)?.id ?? ''}
          onChange={choose}
        />
        <LastTime form={form} />
      </Box>
    </Section>
  );
}
