import type { MaterialRow } from '@/features/study-form';
import { FieldError, ListFields, TextField } from '@/ui';

/** Most materials the contract takes. */
const MOST = 12;

const TITLE_MAX = 80;

export interface MaterialFieldsProps {
  rows: readonly MaterialRow[];
  error?: string;
  onChange: (rows: MaterialRow[]) => void;
}

/** Titles of public documents, each with the address of a public page where there is one. */
export function MaterialFields({ rows, error, onChange }: MaterialFieldsProps) {
  return (
    <>
      <ListFields
        title="学习材料"
        note="只写公开文件的标题；非公开的文件不要写在这里"
        rows={rows}
        most={MOST}
        blank={(key) => ({ key, title: '', link: '' })}
        addWord="添加学习材料"
        onChange={onChange}
        renderRow={({ title, link }, set) => (
          <>
            <TextField
              label="文件标题"
              value={title}
              maxLength={TITLE_MAX}
              onChange={(text) => set({ title: text })}
            />
            <TextField
              label="网址"
              optional
              value={link}
              placeholder="https://"
              onChange={(text) => set({ link: text })}
            />
          </>
        )}
      />
      {error && <FieldError>{error}</FieldError>}
    </>
  );
}
