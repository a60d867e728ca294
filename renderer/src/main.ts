import { mount } from 'svelte'
import { reportActivity } from './app/activity.ts'
import App from './app/App.svelte'
import { sayWhatCameIn } from './app/arrivals.ts'
import { listenForCommands } from './app/commands.svelte.ts'
import { answerFlush } from './app/flush.ts'
import { startSettings } from './app/settings.svelte.ts'
import { vault } from './app/vault.svelte.ts'
import './styles/base.css'

// Main may speak as soon as the page is there: nobody may be away then.
answerFlush()
listenForCommands()
sayWhatCameIn()
reportActivity()
await Promise.all([startSettings(), vault.start()])
mount(App, { target: document.querySelector('#app')! })
