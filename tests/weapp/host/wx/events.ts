import { type Callable, type Dictionary, isCallable } from '../values';

const EVENTS =
  `AppHide AppShow AudioInterruptionBegin AudioInterruptionEnd Error KeyboardHeightChange
  MemoryWarning NetworkStatusChange NetworkWeakChange PageNotFound ThemeChange UnhandledRejection
  UserCaptureScreen WindowResize LazyLoadError`.split(/\s+/);

/** `wx.onX` and `wx.offX`: listeners of the app, to be told by the test. */
export class WxEvents {
  readonly #listeners = new Map<string, Set<Callable>>();

  functions(): Dictionary {
    const functions: Dictionary = {};
    for (const event of EVENTS) {
      const listeners = new Set<Callable>();
      this.#listeners.set(event, listeners);
      functions[`on${event}`] = (listener: unknown) => {
        if (isCallable(listener)) listeners.add(listener);
      };
      functions[`off${event}`] = (listener: unknown) => {
        if (isCallable(listener)) listeners.delete(listener);
        else listeners.clear();
      };
    }
    return functions;
  }

  tell(event: string, detail: unknown): void {
    for (const listener of [...(this.#listeners.get(event) ?? [])]) listener(detail);
  }
}
