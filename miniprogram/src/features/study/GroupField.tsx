import { Card, SelectField } from '@/ui';

export interface GroupFieldProps {
  groups: ReadonlyArray<{ unitId: string; name: string }>;
  unitId: string;
  onChange: (unitId: string) => void;
}

/** Another study group, where the reader may see several. */
export function GroupField({ groups, unitId, onChange }: GroupFieldProps) {
  if (groups.length < 2) return null;
  return (
    <Card tight label="中心组">
      <SelectField
        label="中心组"
        items={groups.map(({ unitId: key, name }) => ({ key, label: name }))}
        value={unitId}
        onChange={onChange}
      />
    </Card>
  );
}
