import { useState } from 'react';
import { Banner, SelectField, Sheet } from '@/ui';
import type { CarryOver, CarryRow, Place } from './carry-words';

export interface PlaceSheetProps {
  data: CarryOver;
  row: CarryRow;
  onChoose: (place: Place) => void;
  onClose: () => void;
}

const WHOLE = 'whole';

/** Another place in the new plan: an item, and the sentence of it. */
export function PlaceSheet({ data, row, onChoose, onClose }: PlaceSheetProps) {
  const [item, setItem] = useState<string | undefined>(
    row.proposal ? String(row.proposal.item) : undefined,
  );
  const [at, setAt] = useState<string>();
  const [problem, setProblem] = useState('');
  const clauses = data.clauses.filter((clause) => String(clause.item) === item);
  const isAddition = row.commitment.addedBy !== undefined;
  const choose = () => {
    const quote = at === WHOLE ? null : clauses[Number(at)]?.quote;
    if (item === undefined || at === undefined || quote === undefined) {
      return setProblem('请选择条目和语句');
    }
    onChoose({ item: Number(item), quote });
  };
  return (
    <Sheet
      open
      title={`“${row.commitment.title}”沿用到`}
      note={`${data.year}年要点的哪一句。名称、层级、责任单位和佐证一并沿用，数量要求不沿用`}
      act={{ word: '沿用到这里', onTap: choose }}
      onClose={onClose}
    >
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <SelectField
        label="条目"
        items={data.items.map(({ number, title }) => ({
          key: String(number),
          label: `${number}. ${title}`,
        }))}
        value={item}
        onChange={(key) => {
          setItem(key);
          setAt(undefined);
        }}
      />
      {item !== undefined && (
        <SelectField
          label="语句"
          items={[
            ...(isAddition ? [{ key: WHOLE, label: '整条，不指明语句' }] : []),
            ...clauses.map(({ quote }, index) => ({ key: String(index), label: quote })),
          ]}
          value={at}
          onChange={setAt}
        />
      )}
    </Sheet>
  );
}
