import { app, type Session } from 'electron'

/** Camera, microphone, location, notifications from pages, devices, downloads: Intact needs none of them. */
export function denyPermissions(): void {
  app.on('session-created', (session: Session) => {
    session.setPermissionRequestHandler((_contents, permission, decide) => {
      decide(isHarmless(permission))
    })
    session.setPermissionCheckHandler((_contents, permission) => isHarmless(permission))
    session.setDevicePermissionHandler(() => false)
    session.on('will-download', (event) => event.preventDefault())
  })
}

// Copying what the person selected, when they press Copy.
const isHarmless = (permission: string): boolean => permission === 'clipboard-sanitized-write'
