import { keysFor, originOf } from './address';
import { isLoopback } from './guard';

const KEYS = { secretId: 'AKIDdemonstration', secretKey: 'k'.repeat(32) };

describe('the address to listen on', () => {
  it('is of this machine alone when it is loopback, by whatever name', () => {
    for (const host of ['127.0.0.1', '127.1.2.3', '::1', 'localhost']) {
      expect(isLoopback(host)).toBe(true);
    }
    for (const host of ['0.0.0.0', '::', '10.0.0.1', 'localhost.example', '127.0.0.1.example']) {
      expect(isLoopback(host)).toBe(false);
    }
  });

  it('needs keys unless it is loopback', () => {
    expect(keysFor('127.0.0.1', undefined)).toEqual({});
    expect(keysFor('10.0.0.1', KEYS)).toEqual({ keys: KEYS });
    expect(() => keysFor('10.0.0.1', undefined)).toThrow('TENCENTCLOUD_SECRETID');
    expect(() => keysFor('::', { ...KEYS, secretKey: 'local' })).toThrow('TENCENTCLOUD_SECRETKEY');
  });

  it('is what clients write, with brackets around IPv6', () => {
    expect(originOf('10.0.0.1', 80)).toBe('http://10.0.0.1:80');
    expect(originOf('::1', 80)).toBe('http://[::1]:80');
    expect(originOf('0.0.0.0', 80)).not.toContain('0.0.0.0');
  });
});
