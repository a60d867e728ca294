// A browser cannot navigate to a scheme it does not know. Inside it, `app://intact/index.html` is therefore called
// `https://intact.app.invalid/index.html`: a secure context whose name can never exist on a network (RFC 2606).

const schemes = new Set<string>()

/** From now on addresses of this scheme are translated. */
export function translate(scheme: string): void {
  schemes.add(scheme)
}

/** The address as the browser knows it. */
export function toBrowser(address: string): string {
  const url = URL.parse(address)
  const scheme = url?.protocol.slice(0, -1) ?? ''
  if (!url || !schemes.has(scheme)) return address
  return `https://${url.host}.${scheme}.invalid${url.pathname}${url.search}${url.hash}`
}

/** The address as the app knows it. */
export function toApp(address: string): string {
  const url = URL.parse(address)
  const [, host, scheme] = url?.host.match(/^(.+)\.([a-z][a-z0-9+-]*)\.invalid$/) ?? []
  if (!url || url.protocol !== 'https:' || !host || !scheme || !schemes.has(scheme)) return address
  return `${scheme}://${host}${url.pathname}${url.search}${url.hash}`
}
