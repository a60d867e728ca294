import { mount } from 'svelte'
import App from './app/App.svelte'
import { listenForCommands } from './app/commands.svelte.ts'
import { answerFlush } from './app/flush.ts'
import { startSettings } from './app/settings.svelte.ts'
import { vault } from './app/vault.svelte.ts'
import './styles/base.css'

await Promise.all([startSettings(), vault.start()])
answerFlush()
listenForCommands()
mount(App, { target: document.querySelector('#app')! })
