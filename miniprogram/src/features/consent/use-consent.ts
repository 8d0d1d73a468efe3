import { consentTexts } from '@shared/domain/consent/texts';
import type { ConsentPurpose } from '@shared/domain/people/schema';
import { useAct } from '@/features/remote';

/** Agrees to a purpose, in the text that is on screen. Gives what went wrong, or undefined. */
export const useGiveConsent = () => {
  const give = useAct('consents.give');
  return async (purpose: ConsentPurpose): Promise<string | undefined> => {
    const result = await give.run({ purpose, version: consentTexts[purpose].version });
    return result.ok ? undefined : result.error.message;
  };
};
