import { refuse, succeed } from '@shared/domain/outcome';
import type { PhoneNumbers } from './wechat';

/** A phone number that WeChat vouches for, or why there is none. */
export const numberFromWechat = async (code: string, numbers: PhoneNumbers | undefined) => {
  const answer = await numbers?.numberOf(code);
  if (answer?.ok) return succeed(answer.number);
  const rejected = answer?.reason === 'rejected';
  return refuse(rejected ? 'PHONE_CODE_INVALID' : 'PHONE_SERVICE_DOWN', {});
};
