declare const __BUILD_ID__: string;

/** The build that this page is of; written in when the page is built (vite.config.ts). */
export const OWN_BUILD = __BUILD_ID__;
