/** What the import can read. */
export const ROSTER_ENDINGS = ['xlsx', 'csv'] as const;

const SERVER_TAKES = 5 * 1024 * 1024;

/** Why a file cannot be taken and what to do instead; undefined when it can. */
export const rosterFileRefusal = ({
  name,
  size,
}: {
  name: string;
  size: number;
}): string | undefined => {
  const ending = name.toLowerCase().split('.').pop() ?? '';
  if (ending === 'xls' || ending === 'et') return '请先另存为 .xlsx 格式，再选择';
  if (!ROSTER_ENDINGS.some((known) => known === ending)) return '请选择 .xlsx 或 .csv 文件';
  if (size > SERVER_TAKES) return '文件超过5MB，请删去照片等内容，或分支部导入';
  return undefined;
};
