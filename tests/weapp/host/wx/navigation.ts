import type { Move, Navigator } from '../logic/navigator';
import { asText, type Dictionary } from '../values';
import { WxFailure, type WxFunctions } from './call';

const MOVES: readonly Move[] = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab'];

export function navigationFunctions(navigator: () => Navigator, wx: WxFunctions): Dictionary {
  const functions: Dictionary = {
    navigateBack: wx.answering('navigateBack', ({ delta }) => {
      navigator().back(typeof delta === 'number' ? delta : 1);
    }),
    setNavigationBarTitle: wx.answering('setNavigationBarTitle', ({ title }) => {
      navigator().current.title = asText(title);
    }),
  };
  for (const move of MOVES) {
    functions[move] = wx.answering(move, ({ url }) => {
      const refusal = navigator().refusal(move, asText(url));
      if (refusal !== undefined) throw new WxFailure(refusal);
      navigator().go(move, asText(url));
      return {};
    });
  }
  return functions;
}
