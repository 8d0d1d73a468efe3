import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { Box, Button, Card, FieldError, Section, Segmented } from '@/ui';
import { PeopleSheet } from './PeopleSheet';
import type { ActivityForm } from './use-activity-form';

/** `演示·张敏、演示·孙丽等5人`. */
const namesText = (names: readonly string[], total: number): string => {
  const shown = names.slice(0, 3).join('、');
  return shown && total > 3 ? `${shown}等${total}人` : shown || `已选${total}人`;
};

/** Whose names stand on the roster: all people of the unit, or those chosen. */
export function PeopleField({ form: { values, errors, change } }: { form: ActivityForm }) {
  const [open, setOpen] = useState(false);
  const { unitId, chosen } = values;
  const listed = useOperation('people.list', { unitId }, { enabled: unitId !== '' });
  const names = (listed.data?.people ?? [])
    .filter(({ memberId }) => chosen.includes(memberId))
    .map(({ name }) => name);
  const choose = (ids: readonly string[]) => change({ ...values, chosen: ids }, 'people');
  const some = chosen.length > 0;
  return (
    <Section title="应到人员" note={some ? undefined : '全部：这个单位当天名册上的每一个人'}>
      <Card tight>
        <Box className="stack-3">
          <Segmented
            choose
            label="应到人员"
            items={[
              { key: 'all', label: '全部' },
              { key: 'some', label: some ? `已选${chosen.length}人` : '选择人员' },
            ]}
            value={some ? 'some' : 'all'}
            onChange={(key) => (key === 'all' ? choose([]) : setOpen(true))}
          />
          {some && (
            <Box className="row row--between">
              <Box className="t-sub grow">{namesText(names, chosen.length)}</Box>
              <Button kind="secondary" small onTap={() => setOpen(true)}>
                增减
              </Button>
            </Box>
          )}
          {unitId === '' && <Box className="t-sub">先选择组织单位，再选择人员</Box>}
        </Box>
      </Card>
      {errors.people && <FieldError>{errors.people}</FieldError>}
      {open && unitId !== '' && (
        <PeopleSheet
          unitId={unitId}
          chosen={chosen}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}
