import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The browser's profile is private, in the temporary folder, and goes when the app goes: a browser keeps form entries,
// sessions and caches, and nothing that was typed may stay behind.

const prefix = 'intact-browser-'

const preferences = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  profile: { password_manager_enabled: false, default_content_setting_values: denied() },
  savefile: { default_directory: '' },
  translate: { enabled: false },
  browser: { enable_spellchecking: false, has_seen_welcome_page: true },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  search: { suggest_enabled: false },
  alternate_error_pages: { enabled: false },
  net: { network_prediction_options: 2 },
  safebrowsing: { enabled: false },
  signin: { allowed: false },
}

/** Every permission a page might ask for, refused beforehand. */
function denied(): Record<string, 2> {
  const asked =
    'notifications geolocation media_stream_mic media_stream_camera midi_sysex sensors usb_guard serial_guard ' +
    'bluetooth_guard bluetooth_scanning hid_guard file_system_read_guard file_system_write_guard idle_detection ' +
    'window_placement local_fonts ar vr payment_handler background_sync automatic_downloads'
  return Object.fromEntries(asked.split(' ').map((name) => [name, 2]))
}

/** Makes a profile folder that only this person can read. */
export function makeProfile(): string {
  removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  mkdirSync(join(folder, 'Default'), { mode: 0o700 })
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences))
  for (const name of records) writeFileSync(join(folder, 'Default', name), '')
  return folder
}

// Folders in which a browser records what is on its pages, down to the text in their fields, to restore them after a
// crash. A file in their place leaves it nowhere to write that.
const records = [
  'Sessions',
  'Sessions_Encrypted',
  'Session Storage',
  'Local Storage',
  'blob_storage',
]

/** Removes a profile. A browser that is just ending may still write to it, hence the retries. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
}

/** Removes what runs that were killed have left. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.match(/^intact-browser-(\d+)-/)?.[1])
    if (!pid || isAlive(pid)) continue
    const folder = join(tmpdir(), name)
    const mine = statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.()
    if (mine || process.platform === 'win32') removeProfile(folder)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
