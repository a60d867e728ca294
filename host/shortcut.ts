/** `globalShortcut`: no key works outside the window, and registering one says so. */
export const globalShortcut = {
  register: (_keys: string, _press: () => void): boolean => false,
  registerAll: (_keys: string[], _press: () => void): void => {},
  unregister: (_keys: string): void => {},
  unregisterAll: (): void => {},
  isRegistered: (_keys: string): boolean => false,
} satisfies Partial<Electron.GlobalShortcut>
