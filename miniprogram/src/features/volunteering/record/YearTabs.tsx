import { SelectField, Tabs } from '@/ui';

export interface YearTabsProps {
  years: readonly { year: number }[];
  value: number;
  onChange: (year: number) => void;
}

const MOST_TABS = 4;

/** The years there is something in; nothing to choose where there is one. */
export function YearTabs({ years, value, onChange }: YearTabsProps) {
  const all = [...new Set([value, ...years.map(({ year }) => year)])].sort((a, b) => b - a);
  if (all.length < 2) return null;
  const items = all.map((year) => ({ key: String(year), label: `${year}年` }));
  const choose = (key: string) => onChange(Number(key));
  return all.length > MOST_TABS ? (
    <SelectField label="年度" items={items} value={String(value)} onChange={choose} />
  ) : (
    <Tabs label="年度" items={items} value={String(value)} onChange={choose} />
  );
}
