import type { OutputOf } from '@shared/contract';
import type { RegisterName } from '@shared/domain/entries/kinds';
import { registerWords } from '@shared/domain/entries/words';
import { calendarOf } from '@shared/domain/time';
import { YearStepper } from '@/features/year';
import { serverNow } from '@/platform/clock';
import { Card, SearchBox, Segmented, SelectField } from '@/ui';
import { REGISTERS } from './register-words';

export type Shown = 'standing' | 'draft' | 'withdrawn';

export interface RegisterFilter {
  unitId: string | undefined;
  register: RegisterName | undefined;
  shown: Shown;
  search: string;
  year: number;
}

export const shownWords: Readonly<Record<Shown, string>> = {
  standing: '在册',
  draft: '待办',
  withdrawn: '已撤下',
};

const SHOWN = (['standing', 'draft', 'withdrawn'] as const).map((key) => ({
  key,
  label: shownWords[key],
}));

const ALL = 'all';

interface RegisterFiltersProps {
  places: OutputOf<'entries.places'>;
  filter: RegisterFilter;
  onChange: (part: Partial<RegisterFilter>) => void;
}

/** Which registers, of which unit and year. */
export function RegisterFilters({ places, filter, onChange }: RegisterFiltersProps) {
  const units = places.places.map(({ unitId, name }) => ({ key: unitId, label: name }));
  const unitItems = places.wholeOffice ? [{ key: ALL, label: '全部单位' }, ...units] : units;
  return (
    <Card tight label="筛选">
      <SearchBox
        label="按名称查找"
        value={filter.search}
        onChange={(search) => onChange({ search })}
      />
      <Segmented
        label="登记状态"
        items={SHOWN}
        value={filter.shown}
        onChange={(shown) => onChange({ shown })}
      />
      <SelectField
        label="类别"
        items={[
          { key: ALL, label: '全部类别' },
          ...REGISTERS.map((key) => ({ key, label: registerWords[key] })),
        ]}
        value={filter.register ?? ALL}
        onChange={(key) => onChange({ register: REGISTERS.find((one) => one === key) })}
      />
      {unitItems.length > 1 && (
        <SelectField
          label="单位"
          items={unitItems}
          value={filter.unitId ?? ALL}
          onChange={(key) => onChange({ unitId: key === ALL ? undefined : key })}
        />
      )}
      <YearStepper
        year={filter.year}
        latest={calendarOf(serverNow()).year}
        onChange={(year) => onChange({ year })}
      />
    </Card>
  );
}
