/** True only in the demonstration variant of the browser build. */
declare const DEMO: boolean;

/** Id of the CloudBase environment the WeChat build talks to; empty: the app's default one. */
declare const CLOUD_ENV: string;

/** Address of the office's own machine; empty: the WeChat build talks to CloudBase. */
declare const APP_SERVER: string;
