import { Box, Button, Card, DateField, Icon, SearchBox, SelectField, Tap, Words } from '@/ui';
import { type Filters, isNarrowed, noFilters } from './filters';
import { actionsToChoose, collectionWords } from './words';

interface FilterCardProps {
  filters: Filters;
  onChange: (filters: Filters) => void;
  /** Kinds of record this person may look at. */
  collections: readonly string[];
}

/** Who, what kind of record, which act, from when until when. */
export function FilterCard({ filters, onChange, collections }: FilterCardProps) {
  const set = (part: Partial<Filters>) => onChange({ ...filters, ...part });
  return (
    <Card label="筛选" tight>
      <Box className="stack-3">
        {filters.by === undefined ? (
          <SearchBox
            value={filters.who}
            onChange={(who) => set({ who })}
            label="按操作人姓名查找"
          />
        ) : (
          <Tap
            className="row row--between"
            onTap={() => set({ by: undefined, byName: undefined })}
            aria-label={`不再只看${filters.byName}的操作`}
          >
            <Words>只看{filters.byName}的操作</Words>
            <Icon name="close" size="s" />
          </Tap>
        )}
        {collections.length > 1 && (
          <SelectField
            label="哪类记录"
            items={[
              { key: '', label: '全部' },
              ...collections.map((key) => ({ key, label: collectionWords[key] ?? key })),
            ]}
            value={filters.collection}
            onChange={(collection) => set({ collection })}
          />
        )}
        <SelectField
          label="哪种操作"
          items={[{ key: '', label: '全部' }, ...actionsToChoose]}
          value={filters.action}
          onChange={(action) => set({ action })}
        />
        <Box className="side-by-side">
          <Box>
            <DateField
              label="从"
              value={filters.from}
              max={filters.until || undefined}
              onChange={(from) => set({ from })}
            />
          </Box>
          <Box>
            <DateField
              label="到"
              value={filters.until}
              min={filters.from || undefined}
              onChange={(until) => set({ until })}
            />
          </Box>
        </Box>
        {isNarrowed(filters) && (
          <Button kind="quiet" small onTap={() => onChange(noFilters)}>
            清除筛选
          </Button>
        )}
      </Box>
    </Card>
  );
}
