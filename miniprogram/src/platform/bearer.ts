const KEY = 'bearer-token';

/**
 * The browser's stand-in for WeChat's identity: a token the local server knows. In the demonstration
 * it lives as long as the tab, so that two tabs can be two people; in an office it stays.
 */
const keeper = (): Storage => (DEMO ? window.sessionStorage : window.localStorage);

export const bearerToken = (): string | null => keeper().getItem(KEY);

export const setBearerToken = (token: string): void => keeper().setItem(KEY, token);
