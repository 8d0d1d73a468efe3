/** The version people name when they report something; the same as in package.json. */
export const VERSION = '0.1.0';
