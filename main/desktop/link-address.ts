/** The address to hand to the system, or undefined where it is not a web page or an e-mail address. */
export function safeAddress(address: string): string | undefined {
  try {
    const { protocol, href } = new URL(address)
    return protocol === 'https:' || protocol === 'mailto:' ? href : undefined
  } catch {
    return undefined
  }
}
