import { Card, SelectField } from '@/ui';
import type { ActivityForm } from './use-activity-form';

const NONE = 'none';

/** The programme an activity belongs to, where the office has any; it proposes what that counts for. */
export function ProgrammeField({ form }: { form: ActivityForm }) {
  const { values, programmes, errors, change } = form;
  if (programmes.length === 0) return null;
  const choose = (key: string) =>
    change({ ...values, programmeId: key === NONE ? null : key }, 'programme');
  return (
    <Card tight label="专项计划">
      <SelectField
        label="所属专项计划"
        items={[
          { key: NONE, label: '不属于专项计划' },
          ...programmes.map(({ id, title, audience }) => ({
            key: id,
            label: title,
            note: audience && `面向${audience}`,
          })),
        ]}
        value={values.programmeId ?? NONE}
        onChange={choose}
        error={errors.programme}
        help="选定后，会带出这项计划计入的举措"
      />
    </Card>
  );
}
