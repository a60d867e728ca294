import { z } from 'zod'
import { nothing, operation } from './operation.ts'

/** Every setting with its type and default. Settings lie outside the vault, so none may hold anything of the journal. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Size of the text a person writes, in pixels. */
  textSize: z.number().min(14).max(28).default(18.5),
  typewriter: z.boolean().default(false),
  showMargin: z.boolean().default(true),
  /** Electron's accelerator syntax; empty for none. */
  quickLogShortcut: z.string().max(100).default('CommandOrControl+Shift+Space'),
  /** Closing the window leaves Intact in the tray, where a tray exists. */
  closeToTray: z.boolean().default(true),
  /** ISO country code chosen under "Get help now"; empty until chosen. */
  helpCountry: z.string().max(2).default(''),
})
export type Settings = z.infer<typeof settingsSchema>

export const settings = {
  get: operation(nothing, settingsSchema),
  set: operation(settingsSchema.partial(), settingsSchema),
}
