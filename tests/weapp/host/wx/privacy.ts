import {
  asDictionary,
  asText,
  type Callable,
  type Dictionary,
  invoke,
  isCallable,
} from '../values';
import type { Answers } from './answers';

const REFUSED = { errMsg: 'privacy permission is not authorized', errno: 104 };

/**
 * WeChat's question before something private is used. The program shows it in its own words; WeChat
 * takes an agreement only for a button of its own kind that was really tapped.
 */
export class Privacy {
  #listener: Callable | undefined;
  readonly #tapped = new Set<string>();

  constructor(
    private readonly answers: Answers,
    private readonly isChecked: boolean,
    private readonly adopt: (value: unknown) => unknown,
  ) {}

  functions(): Dictionary {
    return {
      onNeedPrivacyAuthorization: (listener: unknown) => {
        if (isCallable(listener)) this.#listener = listener;
      },
    };
  }

  /** Whether private things may be used; asks the person where that is not known yet. */
  async allowed(): Promise<boolean> {
    const listener = this.#listener;
    if (this.answers.privacy === 'agreed') return true;
    if (!this.isChecked || listener === undefined) return false;
    const agrees = await new Promise<boolean>((resolve) => {
      listener(
        (answer: unknown) => {
          const { event, buttonId } = asDictionary(answer);
          if (event === 'disagree') resolve(false);
          if (event === 'agree') resolve(this.#tapped.has(asText(buttonId)));
        },
        this.adopt({ referrer: 'test' }),
      );
    });
    if (agrees) this.answers.privacy = 'agreed';
    return agrees;
  }

  /** A button of the kind `agreePrivacyAuthorization` was tapped. */
  tapped(buttonId: string): void {
    this.#tapped.add(buttonId);
  }

  /** A function of `wx` that asks first. Waiting for the person is no work of the program. */
  guarded(api: string, use: Callable): Callable {
    return (argument) => {
      void this.allowed().then((isAllowed) => {
        if (isAllowed) return use(argument);
        const options = asDictionary(argument);
        const failure = this.adopt({ ...REFUSED, errMsg: `${api}:fail ${REFUSED.errMsg}` });
        invoke(options, 'fail', failure);
        return invoke(options, 'complete', failure);
      });
    };
  }
}
