import { contextBridge, ipcRenderer } from 'electron'

// Both lists are derived from shared/contract when this file is built (electron.vite.config.ts): a sandboxed preload must
// be one file that requires nothing but `electron`.
declare const OPERATIONS: string[]
declare const EVENTS: string[]

const intact: Record<string, unknown> = {}

for (const operation of OPERATIONS) {
  const [subject, name] = operation.split('.') as [string, string]
  const operations = (intact[subject] ??= {}) as Record<string, unknown>
  operations[name] = (input: unknown) => ipcRenderer.invoke(operation, input)
}

intact['on'] = (event: string, listener: (payload: unknown) => void) => {
  if (!EVENTS.includes(event)) throw new Error(`Intact has no event ${event}`)
  const receive = (_event: unknown, payload: unknown) => listener(payload)
  ipcRenderer.on(event, receive)
  return () => ipcRenderer.removeListener(event, receive)
}

contextBridge.exposeInMainWorld('intact', intact)
