import { Box, Button, Fact, Facts, Sheet, Words } from '@/ui';
import { changesOf } from './changes';
import { type AuditRow, sentenceOf, whoOf } from './words';

interface EntrySheetProps {
  row: AuditRow;
  onClose: () => void;
  /** Narrows the list to what the same person did. */
  onPerson: (row: AuditRow) => void;
}

/** One entry: what was before and after. */
export function EntrySheet({ row, onClose, onPerson }: EntrySheetProps) {
  const changes = changesOf(row);
  return (
    <Sheet open title={`第${row.sequence}条`} note={sentenceOf(row)} onClose={onClose}>
      {changes.length > 0 && (
        <Facts>
          {changes.map(({ field, before, after }) => (
            <Fact key={field} icon="edit" side={`原为 ${before}`}>
              {field}：{after}
            </Fact>
          ))}
        </Facts>
      )}
      {changes.length === 0 && <Words className="t-sub">没有更改字段</Words>}
      {row.byName !== null && (
        <Box>
          <Button kind="secondary" onTap={() => onPerson(row)}>
            只看{whoOf(row)}的操作
          </Button>
        </Box>
      )}
    </Sheet>
  );
}
