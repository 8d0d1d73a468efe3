import type { Activity } from '../logic/idle';
import type { Navigator } from '../logic/navigator';
import type { Realm } from '../logic/realm';
import type { Dictionary } from '../values';
import { type Answers, answerFunctions } from './answers';
import { recorded, type WxCall, WxFunctions } from './call';
import { type CallFunction, cloudFunctions } from './cloud';
import { deviceFunctions, type LaunchInfo } from './device';
import type { WxEvents } from './events';
import { type Files, fileFunctions } from './files';
import { navigationFunctions } from './navigation';
import type { Privacy } from './privacy';
import type { Selectors } from './selector';
import { type Storage, storageFunctions } from './storage';
import { unsupportedFunctions } from './unsupported';

/** What `wx` is made of. The realm comes later than `wx` itself, so it is asked for when needed. */
export interface WxParts {
  readonly launch: LaunchInfo;
  readonly activity: Activity;
  readonly realm: () => Realm;
  readonly navigator: () => Navigator;
  readonly answers: Answers;
  readonly calls: WxCall[];
  readonly storage: Storage;
  readonly files: Files;
  readonly privacy: Privacy;
  readonly events: WxEvents;
  readonly selectors: Selectors;
  readonly callFunction: CallFunction;
  readonly report: (error: unknown) => void;
  /** Further functions, or others in place of the host's own. */
  readonly extra: Dictionary;
}

export function createWx(parts: WxParts): Dictionary {
  const { activity, answers, calls } = parts;
  const adopt = (value: unknown) => parts.realm().adopt(value);
  const functions = new WxFunctions(activity, adopt);
  const wx = {
    ...unsupportedFunctions(parts.report),
    ...deviceFunctions(parts.launch, adopt),
    ...storageFunctions(parts.storage, functions, adopt),
    ...answerFunctions(answers, functions),
    ...fileFunctions(parts.files, answers, parts.privacy, functions),
    ...parts.privacy.functions(),
    ...navigationFunctions(parts.navigator, functions),
    ...parts.events.functions(),
    createSelectorQuery: () => parts.selectors.createQuery(),
    nextTick: (run: unknown) => {
      if (typeof run === 'function') activity.setTimer(() => run(), 0, false, []);
    },
    ...parts.extra,
  };
  const { callFunction } = parts;
  const cloud = cloudFunctions({ realm: parts.realm, activity, answers, calls, callFunction });
  return { ...recorded(wx, calls), cloud };
}
