const KEY = 'bearer-token';

/**
 * The browser's stand-in for WeChat's identity: a token the local server knows. It lives as long as
 * the tab, so that two tabs can be two people.
 */
export const bearerToken = (): string | null => window.sessionStorage.getItem(KEY);

export const setBearerToken = (token: string): void => window.sessionStorage.setItem(KEY, token);
