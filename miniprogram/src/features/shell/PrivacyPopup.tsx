import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { onPrivacyAsked, openPrivacyContract, type PrivacyQuestion } from '@/platform/privacy';
import { AgreeButton, Sheet, TextLink } from '@/ui';

const BUTTON = 'agree-privacy';

/**
 * The page in front listens; one that is covered or closed does not. A screen that waited for the
 * rights of its reader comes after the page was shown, and listens from then on.
 */
const useQuestion = () => {
  const [question, setQuestion] = useState<PrivacyQuestion>();
  const stop = useRef<() => void>(() => undefined);
  const listen = useCallback(() => {
    stop.current();
    stop.current = onPrivacyAsked(setQuestion);
  }, []);
  useDidShow(listen);
  useEffect(() => {
    listen();
    return () => stop.current();
  }, [listen]);
  return { question, done: () => setQuestion(undefined) };
};

/** Shown when WeChat asks before the app may use something private. Refusing leaves the rest. */
export function PrivacyPopup() {
  const { question, done } = useQuestion();
  if (!question) return null;
  const answer = (act: () => void) => () => {
    act();
    done();
  };
  return (
    <Sheet
      open
      title="使用前请阅读隐私保护指引"
      note="这一步由微信询问。不同意的，只是不能使用这一项，其他照常"
      onClose={answer(question.disagree)}
      closeWord="不同意"
    >
      <TextLink onTap={openPrivacyContract}>{question.contractName}</TextLink>
      <AgreeButton id={BUTTON} onAgree={answer(() => question.agree(BUTTON))}>
        同意并继续
      </AgreeButton>
    </Sheet>
  );
}
