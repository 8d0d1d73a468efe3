import { useState } from 'react';
import { Box, Field, Icon, RadioGroup, Sheet, Tap, Words } from '@/ui';
import type { ActivityForm } from './use-activity-form';

/** Which unit holds the activity: named where there is one, chosen where there are several. */
export function UnitField({ form: { values, hosts, errors, change } }: { form: ActivityForm }) {
  const [open, setOpen] = useState(false);
  const { units, failure } = hosts;
  const chosen = units?.find(({ id }) => id === values.unitId);
  const none = units?.length === 0 ? '您还没有可以组织活动的支部，请联系机关党委' : undefined;
  const face = chosen?.name ?? (units ? '选择支部' : '正在读取');
  return (
    <Field
      label="组织单位"
      help={units?.length === 1 ? '应到人员按当天的支部名册生成' : undefined}
      error={errors.unit ?? none ?? (units ? undefined : failure?.message)}
    >
      {(ids) =>
        units && units.length > 1 ? (
          <>
            <Tap
              {...ids}
              aria-label={`组织单位 ${face}`}
              className={chosen ? 'field__input' : 'field__input placeholder'}
              onTap={() => setOpen(true)}
            >
              <Words>{face}</Words>
              <Icon name="down" size="s" />
            </Tap>
            <Sheet open={open} title="组织单位" onClose={() => setOpen(false)}>
              <RadioGroup
                label="组织单位"
                items={units.map(({ id, name }) => ({ key: id, label: name }))}
                value={chosen?.id}
                onChange={(unitId) => {
                  change({ ...values, unitId }, 'unit');
                  setOpen(false);
                }}
              />
            </Sheet>
          </>
        ) : (
          <Box className="t-body">{failure && !units ? '没有读到' : face}</Box>
        )
      }
    </Field>
  );
}
