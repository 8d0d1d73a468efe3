import type { Session } from '@shared/contract/session';

/** `第二党支部组织委员，志愿服务队`: each unit with the post held there. */
export const postsText = ({ memberships }: Session): string =>
  memberships.map(({ unitName, post }) => `${unitName}${post ?? ''}`).join('，');
