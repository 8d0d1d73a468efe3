/** What the import can read. */
export const PLAN_ENDINGS = ['docx', 'txt'] as const;

const SERVER_TAKES = 5 * 1024 * 1024;

/** Why a file cannot be taken and what to do instead; undefined when it can. */
export const fileRefusal = ({ name, size }: { name: string; size: number }): string | undefined => {
  const ending = name.toLowerCase().split('.').pop() ?? '';
  if (ending === 'doc' || ending === 'wps') return '请先另存为 .docx 格式，再选择';
  if (!PLAN_ENDINGS.some((known) => known === ending)) return '请选择 .docx 或 .txt 文件';
  if (size > SERVER_TAKES) return '文件超过5MB，请删去图片后再选择，或粘贴全文';
  return undefined;
};
