import { isSessionMode, SESSION_MODES, studyModeLabels } from '@shared/domain/study/words';
import { useOperation } from '@/features/remote';
import { MaterialFields } from '@/features/study-session';
import { Box, Card, SelectField, TextField } from '@/ui';
import { withTopic } from './form-values';
import type { ActivityForm } from './use-activity-form';

const NO_TOPIC = 'none';

/** The topics of the unit's study plan that are held as a session; nothing where there are none. */
function TopicField({ form }: { form: ActivityForm }) {
  const { values, year, change } = form;
  const { unitId, study } = values;
  const plan = useOperation('study.plan', { unitId, year }, { enabled: unitId !== '' });
  const topics = (plan.data?.topics ?? []).filter(({ mode }) => isSessionMode(mode));
  if (topics.length === 0) return null;
  const topicOf = (id: string | null) => topics.find((topic) => topic.id === id);
  const take = (key: string) => {
    // The title that came from the topic before goes with it.
    const theme = topicOf(study.topicId)?.title === values.theme ? '' : values.theme;
    change(withTopic({ ...values, theme }, topicOf(key)), 'theme', 'study');
  };
  return (
    <SelectField
      label="学习计划专题"
      items={[
        { key: NO_TOPIC, label: '不在学习计划内' },
        ...topics.map(({ id, title, quarter }) => ({
          key: id,
          label: title,
          note: `第${quarter}季度`,
        })),
      ]}
      value={study.topicId ?? NO_TOPIC}
      onChange={take}
    />
  );
}

/** How it is studied, what is studied, and who speaks. */
export function StudyField({ form }: { form: ActivityForm }) {
  const { values, errors, change } = form;
  const { study } = values;
  const set = (part: Partial<typeof study>) =>
    change({ ...values, study: { ...study, ...part } }, 'study');
  return (
    <>
      <Card label="学习安排">
        <Box className="stack-4">
          <TopicField form={form} />
          <SelectField
            label="学习方式"
            items={SESSION_MODES.map((mode) => ({ key: mode, label: studyModeLabels[mode] }))}
            value={isSessionMode(study.mode) ? study.mode : undefined}
            onChange={(mode) => set({ mode })}
          />
          <TextField
            label="重点发言"
            optional
            value={study.speakers}
            help="只写姓名，多人用顿号隔开"
            onChange={(speakers) => set({ speakers })}
          />
        </Box>
      </Card>
      <MaterialFields
        rows={study.materials}
        error={errors.study}
        onChange={(materials) => set({ materials })}
      />
    </>
  );
}
