/** Where windows are loaded from. With hot reload (`npm run dev`) that is the development server. */
export const scheme = 'app'
export const host = 'intact'

/** The development server's address. A build knows none, whatever the environment says. */
export const developmentServer = import.meta.env.DEV
  ? process.env['ELECTRON_RENDERER_URL']
  : undefined
const origin = developmentServer ? new URL(developmentServer).origin : `${scheme}://${host}`

/** The address of one of our pages. */
export type PageName = 'index.html' | 'quick-log.html' | 'looping.html'
export const pageAddress = (page: PageName): string => `${origin}/${page}`

/** Whether an address is one of our own pages. */
export function isOurs(address: string): boolean {
  try {
    const { protocol, host: at } = new URL(address)
    // A scheme that is not the web's has no `origin` in the URL standard.
    return `${protocol}//${at}` === origin
  } catch {
    return false
  }
}
