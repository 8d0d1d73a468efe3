import { maskName } from './mask-name';
import { maskPhone } from './phone';

describe('what is shown before somebody has proven who they are', () => {
  it.each([
    ['张敏', '张*'],
    ['王伟（退休）', '王*'],
    ['演示·张敏', '演示·张*'],
    ['𠮷田', '𠮷*'],
    ['', '*'],
  ])('%s is %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('a number keeps its ends', () => {
    expect(maskPhone('13800000000')).toBe('138****0000');
    expect(maskPhone('12345')).toBe('****');
  });
});
