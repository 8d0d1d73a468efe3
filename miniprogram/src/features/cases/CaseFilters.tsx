import type { OutputOf } from '@shared/contract';
import { caseKinds } from '@shared/domain/cases/kinds';
import type { CaseKind } from '@shared/domain/cases/schema';
import { Card, SearchBox, SelectField } from '@/ui';

export interface CaseFilter {
  kind: CaseKind | undefined;
  unitId: string | undefined;
  search: string;
}

const ALL = 'all';

interface CaseFiltersProps {
  places: OutputOf<'cases.places'>;
  filter: CaseFilter;
  onChange: (part: Partial<CaseFilter>) => void;
}

/** Which kind, of which unit. */
export function CaseFilters({ places, filter, onChange }: CaseFiltersProps) {
  return (
    <Card tight label="筛选">
      <SearchBox
        label="按编号或问题查找"
        value={filter.search}
        onChange={(search) => onChange({ search })}
      />
      <SelectField
        label="类别"
        items={[
          { key: ALL, label: '全部类别' },
          ...places.reads.map((key) => ({ key, label: caseKinds[key].label })),
        ]}
        value={filter.kind ?? ALL}
        onChange={(key) => onChange({ kind: places.reads.find((one) => one === key) })}
      />
      {places.places.length > 1 && (
        <SelectField
          label="单位"
          items={[
            { key: ALL, label: '全部单位' },
            ...places.places.map(({ unitId, name }) => ({ key: unitId, label: name })),
          ]}
          value={filter.unitId ?? ALL}
          onChange={(key) => onChange({ unitId: key === ALL ? undefined : key })}
        />
      )}
    </Card>
  );
}
