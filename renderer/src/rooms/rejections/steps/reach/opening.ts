import type { Need } from '../../../../../../shared/contract/reach-outs.ts'

export const needWords: Record<Need, { label: string; hint: string }> = {
  heard: { label: 'To be heard', hint: 'Someone who listens, and mends nothing.' },
  advice: { label: 'Advice', hint: 'Someone who says what they would do.' },
}

/** Two lines to begin with, for the person to change. */
export function openingFor(name: string, need: Need): string {
  const hello = name ? `Hi ${name}, something` : 'Hi, something'
  return need === 'heard'
    ? `${hello} I hoped for came back with a no, and it hurts more than I expected.\nDo you have ten minutes to listen? You don’t need to fix anything.`
    : `${hello} I hoped for came back with a no, and I keep turning it over.\nMay I tell you about it, and hear what you would do next?`
}
