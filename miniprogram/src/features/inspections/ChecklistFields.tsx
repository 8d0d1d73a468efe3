import { useState } from 'react';
import { newRequestId } from '@/platform/request-id';
import { Box, Button, Card, IconButton, Mark, Section, TextField, Words } from '@/ui';

export interface Line {
  key: string;
  item: number;
  text: string;
  unitIds: string[];
}

interface ChecklistFieldsProps {
  lines: readonly Line[];
  /** The item that lines of one's own stand under. */
  item: number;
  onChange: (lines: readonly Line[]) => void;
  /** Lines drafted from what the board shows. */
  onSuggest: () => unknown;
}

/** What to look at: drafted from the board, shortened and added to by hand. */
export function ChecklistFields({ lines, item, onChange, onSuggest }: ChecklistFieldsProps) {
  const [text, setText] = useState('');
  const add = () => {
    const own = text.trim();
    if (own === '') return;
    onChange([...lines, { key: newRequestId(), item, text: own, unitIds: [] }]);
    setText('');
  };
  return (
    <Section title={lines.length > 0 ? `检查清单 ${lines.length}条` : '检查清单'}>
      <Box className="stack-3">
        <Button kind="secondary" icon="board" busyText="正在读取看板" onTap={onSuggest}>
          按看板带出清单
        </Button>
        {lines.length > 0 && (
          <Card tight>
            <Box className="stack-2">
              {lines.map((line) => (
                <Box key={line.key} className="row row--between">
                  <Words className="serves">
                    <Mark number={line.item} />
                    <Words className="t-body">{line.text}</Words>
                  </Words>
                  <IconButton
                    icon="close"
                    label={`去掉：${line.text}`}
                    onTap={() => onChange(lines.filter(({ key }) => key !== line.key))}
                  />
                </Box>
              ))}
            </Box>
          </Card>
        )}
        <TextField label="补充一条" optional maxLength={100} value={text} onChange={setText} />
        <Button kind="quiet" small icon="plus" onTap={add}>
          加入清单
        </Button>
      </Box>
    </Section>
  );
}
