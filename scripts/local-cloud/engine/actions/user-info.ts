import * as z from 'zod/mini';
import type { Doc } from '../../types';
import { type Action, parameters } from '../action';
import { Committed } from '../committed';
import { matching } from '../matching';

/** Who is known: documents with the uid as `_id` and any of the members below. */
const USERS = '__users';

const schema = z.object({
  uuid: z.optional(z.string()),
  platform: z.optional(z.string()),
  platformId: z.optional(z.string()),
  envName: z.optional(z.string()),
});

const NOBODY = {
  openId: '',
  appId: '',
  customUserId: '',
  nickName: '',
  gender: 'UNKNOWN',
  country: '',
  province: '',
  city: '',
  avatarUrl: '',
  wxOpenId: '',
  wxUnionId: '',
  wxPublicId: '',
  qqMiniOpenId: '',
  phone: '',
  email: '',
  username: '',
  hasPassword: false,
};

/** The member in which a platform's id for somebody stands. */
const PLATFORMS: Readonly<Record<string, string>> = {
  CUSTOM: 'customUserId',
  EMAIL: 'email',
  PHONE: 'phone',
  USERNAME: 'username',
};

function queryOf({ uuid, platform, platformId }: z.output<typeof schema>): Doc | undefined {
  if (uuid) return { _id: uuid };
  const member = platform && Object.hasOwn(PLATFORMS, platform) ? PLATFORMS[platform] : undefined;
  return member && platformId ? { [member]: platformId } : undefined;
}

/**
 * `getEndUserInfo` and `queryUserInfo`: somebody recorded in the collection `__users`; anybody else
 * is answered as anonymous, as on the service.
 */
export const getUserInfoForAdmin: Action = (request, { store, locks }) => {
  const input = parameters(schema, request);
  const query = queryOf(input);
  const collection = store.catalog.get(USERS);
  const [found] =
    query && collection ? matching(new Committed(store, locks), collection, query) : [];
  const { _id: uid = input.uuid ?? '', ...known } = found?.doc ?? {};
  const envName = input.envName ?? '';
  return {
    data: { ...NOBODY, envName, isAnonymous: !found, ...known, uid, uuid: uid },
  };
};
