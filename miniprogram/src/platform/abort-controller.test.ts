import { ensureAbortController, SmallAbortController } from './abort-controller';

describe('the AbortController for WeChat', () => {
  it('tells its listeners once, with the reason kept', () => {
    const controller = new SmallAbortController();
    const heard = jest.fn();
    controller.signal.addEventListener('abort', heard);
    controller.abort('gone');
    controller.abort('again');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(controller.signal).toMatchObject({ aborted: true, reason: 'gone' });
    expect(() => controller.signal.throwIfAborted()).toThrow('gone');
  });

  it('says nothing to a listener that left', () => {
    const controller = new SmallAbortController();
    const heard = jest.fn();
    controller.signal.addEventListener('abort', heard);
    controller.signal.removeEventListener('abort', heard);
    controller.abort();
    expect(heard).not.toHaveBeenCalled();
  });

  it('leaves the platform’s own in place, and stands in where there is none', () => {
    const own = globalThis.AbortController;
    ensureAbortController();
    expect(globalThis.AbortController).toBe(own);
    Object.assign(globalThis, { AbortController: undefined });
    ensureAbortController();
    expect(globalThis.AbortController).toBe(SmallAbortController);
    Object.assign(globalThis, { AbortController: own });
  });
});
