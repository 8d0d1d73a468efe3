import Taro from '@tarojs/taro';
import type { SubscribeAnswer } from './subscribe-answer';

export const canSubscribe = true;

/**
 * Has WeChat ask for one message of each template. Call it straight from a tap: after anything that
 * waits, WeChat refuses to ask.
 * @param templateIds three at most
 */
export const askToSubscribe = async (templateIds: readonly string[]): Promise<SubscribeAnswer> => {
  try {
    const asked = { tmplIds: [...templateIds], entityIds: [] };
    const answer = new Map(Object.entries(await Taro.requestSubscribeMessage(asked)));
    // 'accept', or 'acceptWith…' for the ways of telling people that some templates have.
    const accepted = templateIds.filter((id) => String(answer.get(id)).startsWith('accept'));
    return { asked: true, accepted };
  } catch {
    return { asked: false, accepted: [] };
  }
};
