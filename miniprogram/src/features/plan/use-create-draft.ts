import type { InputOf } from '@shared/contract';
import { useRef, useState } from 'react';
import { useAct } from '@/features/remote';
import { replacePage } from '@/platform/navigation';
import { newRequestId } from '@/platform/request-id';

type Source = InputOf<'plan.createDraft'>['source'];

const isSame = (left: Source, right: Source): boolean =>
  left.kind === 'text'
    ? right.kind === 'text' && left.text === right.text
    : right.kind === 'file' && left.name === right.name && left.base64 === right.base64;

export interface CreateDraft {
  create: (source: Source) => Promise<void>;
  /** Why nothing was read; empty when nothing went wrong. */
  problem: string;
  say: (problem: string) => void;
}

/** Has a plan read into a draft and opens its review. The same source sent again is the same request. */
export const useCreateDraft = (): CreateDraft => {
  const { run } = useAct('plan.createDraft');
  const [problem, say] = useState('');
  const sent = useRef<{ source: Source; requestId: string }>();
  const create = async (source: Source) => {
    say('');
    const again = sent.current && isSame(sent.current.source, source) ? sent.current : undefined;
    const request = again ?? { source, requestId: newRequestId() };
    sent.current = request;
    const result = await run(request);
    if (result.ok) replacePage('planReview', { draft: result.data.id });
    else say(result.error.message);
  };
  return { create, problem, say };
};
