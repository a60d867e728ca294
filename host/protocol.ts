import { translate } from './address.ts'

type Handler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, Handler>()

/** `protocol`: schemes of the app's own, answered by main. */
export const protocol = {
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    for (const { scheme } of schemes) translate(scheme)
  },
  handle(scheme: string, handler: Handler): void {
    translate(scheme)
    handlers.set(scheme, handler)
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme)
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
} satisfies Pick<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
>

/** The handler that answers an address, if there is one. */
export const handlerOf = (address: string): Handler | undefined =>
  handlers.get(URL.parse(address)?.protocol.slice(0, -1) ?? '')
