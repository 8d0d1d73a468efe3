import type { Dictionary } from '../values';
import type { Answers } from './answers';
import type { Privacy } from './privacy';

/** Sends an event of a button to the program. */
type Tell = (type: string, detail: Dictionary) => void;

/** What `<button open-type>` does beside its tap, by the type. */
export type OpenTypes = Readonly<Record<string, (buttonId: string, tell: Tell) => void>>;

export const openTypes = (answers: Answers, privacy: Privacy): OpenTypes => ({
  agreePrivacyAuthorization: (buttonId, tell) => {
    privacy.tapped(buttonId);
    tell('agreeprivacyauthorization', {});
  },
  getPhoneNumber: (_buttonId, tell) => {
    void privacy.allowed().then((isAllowed) => {
      const code = isAllowed ? answers.phoneCode : undefined;
      const detail = code ? { errMsg: 'getPhoneNumber:ok', code } : undefined;
      tell('getphonenumber', detail ?? { errMsg: 'getPhoneNumber:fail user deny' });
    });
  },
});
