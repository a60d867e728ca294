import { mount } from 'svelte'
import { reportActivity } from './app/activity.ts'
import { startSettings } from './app/settings.svelte.ts'
import QuickLog from './rooms/quick-log/QuickLog.svelte'
import './styles/base.css'

// At once: the first key may come before the settings do, and they only bring the theme.
mount(QuickLog, { target: document.querySelector('#app')! })
reportActivity()
startSettings().catch(() => undefined)
