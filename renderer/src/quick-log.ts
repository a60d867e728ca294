import { mount } from 'svelte'
import { startSettings } from './app/settings.svelte.ts'
import QuickLog from './rooms/quick-log/QuickLog.svelte'
import './styles/base.css'

try {
  await startSettings()
} catch {
  // Settings only bring the theme here; the system's own will do.
}
mount(QuickLog, { target: document.querySelector('#app')! })
