import { checkInLink } from './check-in-link';

describe('the link in the QR code', () => {
  it('names the activity and the code after the base', () => {
    expect(checkInLink('https://host.example/s', 'a1', 'a1.00ff')).toBe(
      'https://host.example/s?a=a1&c=a1.00ff',
    );
  });

  it('goes on where the base already asks something', () => {
    expect(checkInLink('https://host.example/?p=s', 'a:1', 'a:1.0f')).toBe(
      'https://host.example/?p=s&a=a%3A1&c=a%3A1.0f',
    );
  });
});
