import { mount } from 'svelte'
import { reportActivity } from './app/activity.ts'
import { startSettings } from './app/settings.svelte.ts'
import LoopingWindow from './rooms/loops/LoopingWindow.svelte'
import './styles/base.css'

// At once: the loop has begun when the window is there, and the settings only bring the theme.
mount(LoopingWindow, { target: document.querySelector('#app')! })
reportActivity()
startSettings().catch(() => undefined)
