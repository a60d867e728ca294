import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../../main/policy/csp.ts'

test('the policy is word for word the one that was agreed', () => {
  expect(contentSecurityPolicy('Tm9uY2U=')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-Tm9uY2U='; img-src 'self' blob: data:; " +
      "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html intact-own-scripts",
  )
})
