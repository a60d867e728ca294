/** Where in life an ask lies, in our own ten words. */
export const askAreas = {
  shops: 'Shops and cafés',
  passing: 'People in passing',
  neighbours: 'Neighbours',
  friends: 'Friends',
  family: 'Family',
  work: 'Work',
  learning: 'Learning',
  making: 'What you make',
  offices: 'Offices and services',
  groups: 'Clubs and groups',
} as const

export type AskArea = keyof typeof askAreas
export const askAreaIds = Object.keys(askAreas) as [AskArea, ...AskArea[]]
