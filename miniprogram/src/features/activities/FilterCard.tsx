import { useState } from 'react';
import { Box, Button, Card, SelectField, TextField } from '@/ui';
import { type Filters, filtersSet, kindChoices, noFilters, stateChoices } from './filters';
import { useOrganisedUnits } from './use-organised-units';

export interface FilterCardProps {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** Narrows the organiser's list by unit, kind, state and item of the plan; folded until asked for. */
export function FilterCard({ filters, onChange }: FilterCardProps) {
  const [open, setOpen] = useState(false);
  const { units } = useOrganisedUnits();
  const many = filtersSet(filters);
  const set = (part: Partial<Filters>) => onChange({ ...filters, ...part });
  if (!open) {
    return (
      <Box className="row">
        <Button kind="secondary" small icon="filter" onTap={() => setOpen(true)}>
          {many > 0 ? `筛选，已选${many}项` : '筛选'}
        </Button>
        {many > 0 && (
          <Button kind="quiet" small onTap={() => onChange(noFilters)}>
            清除
          </Button>
        )}
      </Box>
    );
  }
  return (
    <Card label="筛选" tight>
      <Box className="stack-3">
        {units && units.length > 1 && (
          <SelectField
            label="单位"
            items={[
              { key: '', label: '全部单位' },
              ...units.map(({ id, name }) => ({ key: id, label: name })),
            ]}
            value={filters.unitId}
            onChange={(unitId) => set({ unitId })}
          />
        )}
        <SelectField
          label="类型"
          items={kindChoices}
          value={filters.kind}
          onChange={(kind) => set({ kind })}
        />
        <SelectField
          label="状态"
          items={stateChoices}
          value={filters.state}
          onChange={(state) => set({ state })}
        />
        <TextField
          label="计入要点第几条"
          kind="digits"
          maxLength={2}
          placeholder="例如 4"
          value={filters.item}
          onChange={(item) => set({ item })}
        />
        <Box className="row row--between">
          <Button kind="quiet" small disabled={many === 0} onTap={() => onChange(noFilters)}>
            {many > 0 ? '清除筛选' : '没有筛选'}
          </Button>
          <Button kind="secondary" small onTap={() => setOpen(false)}>
            收起
          </Button>
        </Box>
      </Box>
    </Card>
  );
}
