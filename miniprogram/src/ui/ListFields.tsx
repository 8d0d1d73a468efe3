import type { ReactNode } from 'react';
import { Button } from './Button';
import { Card } from './Card';
import { Box, Words } from './elements';
import { nextKey } from './next-key';
import { Section } from './Section';
import { IconButton } from './TextLink';

export interface ListFieldsProps<Row> {
  /** 形成事项. */
  title: string;
  note?: string;
  rows: readonly Row[];
  most: number;
  /** A new row with this key. */
  blank: (key: string) => Row;
  /** 添加形成事项. */
  addWord: string;
  onChange: (rows: Row[]) => void;
  renderRow: (row: Row, set: (part: Partial<Row>) => void) => ReactNode;
}

/** Rows of fields that can be added and taken out. */
export function ListFields<Row extends { key: string }>(props: ListFieldsProps<Row>) {
  const { title, note, rows, most, blank, addWord, onChange, renderRow } = props;
  const set = (key: string, part: Partial<Row>) =>
    onChange(rows.map((each) => (each.key === key ? { ...each, ...part } : each)));
  return (
    <Section title={title} note={note}>
      {rows.map((row, at) => (
        <Card key={row.key} tight label={`${title}${at + 1}`}>
          <Box className="stack-3">
            <Box className="row row--between">
              <Words className="t-sub">第{at + 1}项</Words>
              <IconButton
                icon="close"
                label={`去掉${title}第${at + 1}项`}
                onTap={() => onChange(rows.filter(({ key }) => key !== row.key))}
              />
            </Box>
            {renderRow(row, (part) => set(row.key, part))}
          </Box>
        </Card>
      ))}
      {rows.length < most && (
        <Button
          kind="secondary"
          small
          icon="plus"
          onTap={() => onChange([...rows, blank(nextKey(rows))])}
        >
          {addWord}
        </Button>
      )}
    </Section>
  );
}
