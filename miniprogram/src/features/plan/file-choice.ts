/** What the import can read. */
export const PLAN_ENDINGS = ['docx', 'txt'] as const;

const SERVER_TAKES = 5 * 1024 * 1024;

const sizeText = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)}MB` : `${Math.floor(bytes / 1024)}KB`;

/**
 * Why a file cannot be taken here and what to do instead; undefined when it can.
 * @param largest what this device can hand over, in bytes
 */
export const fileRefusal = (
  { name, size }: { name: string; size: number },
  largest: number,
): string | undefined => {
  const ending = name.toLowerCase().split('.').pop() ?? '';
  if (ending === 'doc' || ending === 'wps') return '请先另存为 .docx 格式，再选择';
  if (!PLAN_ENDINGS.some((known) => known === ending)) return '请选择 .docx 或 .txt 文件';
  if (size > SERVER_TAKES) return '文件超过5MB，请删去图片后再选择，或粘贴全文';
  if (size > largest) {
    return `小程序里只能选${sizeText(largest)}以内的文件，请粘贴全文，或在电脑浏览器里导入`;
  }
  return undefined;
};
