/** A part of the Trusted Types API that TypeScript's own library does not describe. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes
const policy = policies?.createPolicy('intact-own-scripts', { createScriptURL: onlyOwn })

/** The address of a worker's script, which the content security policy asks to be vouched for. */
export const ownScript = (url: string): string => policy?.createScriptURL(url) ?? onlyOwn(url)

function onlyOwn(url: string): string {
  const { origin, href } = new URL(url, location.href)
  if (origin !== location.origin) throw new TypeError('Only scripts of Intact itself are run.')
  return href
}
