import type { RosterRule } from '@shared/domain/activity/kinds';
import { activityKinds } from '@shared/domain/activity/kinds';
import { Box, Button, Card, SelectField } from '@/ui';
import { withKind } from './form-values';
import { kindGroupsFor } from './kind-groups';
import type { ActivityForm } from './use-activity-form';

/** Who is due, in a sentence under the unit. */
const ROSTER_WORDS: Readonly<Record<RosterRule, string | undefined>> = {
  members: '应到人员按当天的名册生成',
  committee: '应到人员为当天的支部委员会成员',
  chosen: undefined,
  none: '这类活动只记参加人数，不记姓名',
};

/** What kind of activity, and which unit holds it: each only as far as it goes with the other. */
export function KindFields({ form, fixed }: { form: ActivityForm; fixed: boolean }) {
  const { values, hosts, errors, change } = form;
  const { units, all, failure, reload } = hosts;
  const groups = kindGroupsFor(all ?? []);
  const none = units?.length === 0 ? '您还没有可以组织这类活动的单位，请联系机关党委' : undefined;
  const { label, roster } = activityKinds[values.kind];
  return (
    <Card label="类型与单位">
      <Box className="stack-4">
        <SelectField
          label="活动类型"
          items={groups.length > 0 ? groups : [{ key: values.kind, label }]}
          value={values.kind}
          onChange={(kind) => change(withKind(values, kind), 'unit', 'commitments', 'end')}
          help={fixed ? '改换类型后，请核对下面的内容' : undefined}
        />
        <SelectField
          label="组织单位"
          items={(units ?? []).map(({ id, name }) => ({ key: id, label: name }))}
          value={values.unitId}
          onChange={(unitId) => change({ ...values, unitId, chosen: [] }, 'unit', 'people')}
          empty={units ? '选择单位' : failure ? '没有读到' : '正在读取'}
          help={ROSTER_WORDS[roster]}
          error={errors.unit ?? none ?? (units ? undefined : failure?.message)}
        />
        {!units && failure && (
          <Button kind="secondary" small onTap={reload}>
            重新读取
          </Button>
        )}
      </Box>
    </Card>
  );
}
