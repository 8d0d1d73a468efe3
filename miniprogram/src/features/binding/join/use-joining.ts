import type { InputOf, OutputOf } from '@shared/contract';
import { notice } from '@shared/domain/consent/notice';
import { consentTexts } from '@shared/domain/consent/texts';
import type { ConsentPurpose } from '@shared/domain/people/schema';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import type { EventWish } from './event-wish';
import { useWish } from './use-wish';

type Look = OutputOf<'binding.look'>;
type Joined = OutputOf<'binding.confirm'>;

/** What an account that is bound to nobody meets. */
export type Present = Extract<OutputOf<'session.open'>, { bound: false }>;

/** Where somebody stands on the way in. */
export type JoinStep =
  | { name: 'welcome' }
  | { name: 'way' }
  | { name: 'invitation' }
  | { name: 'volunteer' }
  | { name: 'found' }
  | { name: 'confirm'; look: Look }
  | { name: 'done'; joined: Partial<Joined> };

export interface Joining {
  step: JoinStep;
  /** Why the last act did not go through: the sentence of the server. */
  problem: string | undefined;
  busy: boolean;
  go: (step: JoinStep) => void;
  look: (way: InputOf<'binding.look'>['way']) => Promise<void>;
  confirm: (ticket: string, purposes: readonly ConsentPurpose[]) => Promise<void>;
  /** @returns whether it went through; a wish is signed up for right after */
  register: (
    fields: InputOf<'volunteers.register'>,
    wish: EventWish | undefined,
  ) => Promise<boolean>;
  found: (fields: Omit<InputOf<'binding.foundOffice'>, 'noticeVersion'>) => Promise<void>;
}

/** The consents given in one act, each in the version that is on screen. */
export const given = (purposes: readonly ConsentPurpose[]) =>
  purposes.map((purpose) => ({ purpose, version: consentTexts[purpose].version }));

/** One account's way into the office, step by step. */
export const useJoining = (): Joining => {
  const [step, setStep] = useState<JoinStep>({ name: 'welcome' });
  const [problem, setProblem] = useState<string>();
  const look = useAct('binding.look');
  const confirm = useAct('binding.confirm');
  const register = useAct('volunteers.register');
  const found = useAct('binding.foundOffice');
  const signUp = useWish();
  const go = (next: JoinStep) => {
    setProblem(undefined);
    setStep(next);
  };
  /** Goes on with the answer, or stays and says why not. */
  const after = <Data>(
    result: { ok: true; data: Data } | { ok: false; error: { message: string } },
    next: (data: Data) => JoinStep,
  ) => {
    if (result.ok) go(next(result.data));
    else setProblem(result.error.message);
  };
  return {
    step,
    problem,
    busy: look.isRunning || confirm.isRunning || register.isRunning || found.isRunning,
    go,
    look: async (way) =>
      after(await look.run({ noticeVersion: notice.version, way }), (data) => ({
        name: 'confirm',
        look: data,
      })),
    confirm: async (ticket, purposes) =>
      after(await confirm.run({ ticket, consents: given(purposes) }), (joined) => ({
        name: 'done',
        joined,
      })),
    register: async (fields, wish) => {
      const result = await register.run(fields);
      if (result.ok && wish) {
        await signUp(wish, fields.age !== 'adult');
        return true;
      }
      after(result, (joined) => ({ name: 'done', joined }));
      return result.ok;
    },
    found: async (fields) =>
      after(await found.run({ ...fields, noticeVersion: notice.version }), (data) => ({
        name: 'done',
        joined: { ...data, unitName: '机关党委' },
      })),
  };
};
