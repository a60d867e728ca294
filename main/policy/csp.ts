/**
 * What a page may load and run: our own files, and nothing inline but styles that carry this page's nonce (CodeMirror
 * makes some). Svelte marks its own templates as trusted, and renderer/src/app/own-script.ts the scripts of our workers; no
 * other code can turn text into HTML or into a script.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html intact-own-scripts',
  ].join('; ')
