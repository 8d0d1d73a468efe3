/** WeChat keeps the storage of its users apart: whoever reads it is the same account. */
export const accountMark = (): string => 'wechat';
