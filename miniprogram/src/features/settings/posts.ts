import type { Session } from '@shared/contract/session';

const placeText = (unitName: string, post: string | null): string => {
  if (!post) return unitName;
  return post.startsWith(unitName) ? post : `${unitName} ${post}`;
};

/** `第二党支部 组织委员，志愿服务队`: each unit with the post held there. */
export const postsText = ({ memberships }: Session): string =>
  memberships.map(({ unitName, post }) => placeText(unitName, post)).join('，');
