/**
 * The address people reach the machine by, from `PUBLIC_ORIGIN`: `https://dangjian.example.cn`.
 * @throws when it is set and is no HTTPS address, or has a path
 */
export const publicOriginOf = ({
  PUBLIC_ORIGIN,
}: Readonly<Record<string, string | undefined>>): string | undefined => {
  if (!PUBLIC_ORIGIN) return undefined;
  const text = PUBLIC_ORIGIN.replace(/\/$/, '');
  if (URL.canParse(text) && new URL(text).origin === text && text.startsWith('https://')) {
    return text;
  }
  throw new Error(`PUBLIC_ORIGIN 应为 https:// 开头、不带路径的地址：${PUBLIC_ORIGIN}`);
};
