/**
 * Every action of Intact, once: the native menu, the menu in the window, the command palette and the keys are made from
 * this list. `Mod` is Command on macOS and Control elsewhere.
 */
export interface Command {
  readonly label: string
  readonly menu: 'File' | 'Edit' | 'View' | 'Go' | 'Help'
  readonly keys?: string
  /** Other words that somebody may look for it by. */
  readonly also?: string
  /** Whether it can be used while the journal is locked. */
  readonly whileLocked?: true
  /** Who carries it out: the window that has the focus, or the main process. */
  readonly by: 'window' | 'desktop'
  /** Begins a new group in its menu. */
  readonly separated?: true
}

const list = {
  newEntry: { label: 'New entry', menu: 'File', keys: 'Mod+N', by: 'window' },
  logFeeling: {
    label: 'Log a feeling',
    menu: 'File',
    keys: 'Mod+Shift+Space',
    by: 'desktop',
    whileLocked: true,
  },
  imLooping: {
    label: "I'm looping",
    menu: 'File',
    keys: 'Mod+Shift+L',
    also: 'loop ruminate rumination going round worry put off redirect',
    by: 'desktop',
    whileLocked: true,
  },
  nameFeeling: {
    label: 'Add a feeling to this entry',
    menu: 'File',
    keys: 'Mod+Shift+A',
    by: 'window',
  },
  newRejection: { label: 'New rejection…', menu: 'File', keys: 'Mod+Shift+R', by: 'window' },
  timedWriting: {
    label: 'Timed writing…',
    menu: 'File',
    keys: 'Mod+E',
    also: 'expressive session minutes series',
    by: 'window',
  },
  writeItOut: {
    label: 'Write it out, step by step',
    menu: 'File',
    also: 'loop concrete what happened',
    by: 'window',
    whileLocked: true,
  },
  checkIn: {
    label: 'Check in',
    menu: 'File',
    keys: 'Mod+Shift+C',
    also: 'sliders worth settled closeness clarity sensitivity ask words who I am',
    by: 'window',
  },
  newAsk: {
    label: 'New ask…',
    menu: 'File',
    keys: 'Mod+Shift+N',
    also: 'small ask exposure ladder practice expect',
    by: 'window',
  },
  addWin: {
    label: 'Add a win',
    menu: 'File',
    also: 'went well did strength practice',
    by: 'window',
    whileLocked: true,
  },
  addStrength: {
    label: 'Add a strength',
    menu: 'File',
    also: 'good at win practice',
    by: 'window',
    whileLocked: true,
  },
  exportJournal: {
    label: 'Export…',
    menu: 'File',
    also: 'pdf html json page print selection search rejection days',
    by: 'window',
    separated: true,
  },
  exportMarkdown: {
    label: 'Export to Markdown…',
    menu: 'File',
    keys: 'Mod+Shift+E',
    by: 'window',
  },
  importFolder: {
    label: 'Import…',
    menu: 'File',
    also: 'markdown folder obsidian joplin jrnl journal.json bring in',
    by: 'window',
  },
  print: {
    label: 'Print…',
    menu: 'File',
    keys: 'Mod+P',
    also: 'paper entry page',
    by: 'window',
  },
  backUpNow: { label: 'Back up now', menu: 'File', by: 'window' },
  switchJournal: {
    label: 'Switch journal…',
    menu: 'File',
    by: 'window',
    whileLocked: true,
    separated: true,
  },
  lock: { label: 'Lock', menu: 'File', keys: 'Mod+L', by: 'desktop' },
  closeWindow: {
    label: 'Close window',
    menu: 'File',
    keys: 'Mod+W',
    by: 'desktop',
    whileLocked: true,
  },
  quit: { label: 'Quit Intact', menu: 'File', keys: 'Mod+Q', by: 'desktop', whileLocked: true },

  findInEntry: { label: 'Find in this entry', menu: 'Edit', keys: 'Mod+F', by: 'window' },
  search: { label: 'Search the journal', menu: 'Edit', keys: 'Mod+Shift+F', by: 'window' },
  verdict: {
    label: 'Go to the card in the margin',
    menu: 'Edit',
    keys: 'Mod+J',
    also: 'answer what was noticed noticing verdict feeling loop',
    by: 'window',
  },
  spelling: {
    label: 'Spelling suggestions',
    menu: 'Edit',
    keys: 'F7',
    also: 'spell check correct misspelt word',
    by: 'window',
  },
  prompts: {
    label: 'Insert a prompt…',
    menu: 'Edit',
    keys: 'Mod+Shift+P',
    also: 'template question idea step by step',
    by: 'window',
  },
  addTag: { label: 'Add a tag', menu: 'Edit', keys: 'Mod+T', by: 'window', separated: true },
  aboutRejection: {
    label: 'About a rejection…',
    menu: 'Edit',
    keys: 'Mod+Shift+O',
    also: 'link this entry belongs to what it is about',
    by: 'window',
  },
  addImage: {
    label: 'Add an image…',
    menu: 'Edit',
    keys: 'Mod+Shift+I',
    also: 'picture photo',
    by: 'window',
  },
  favourite: { label: 'Favourite this entry', menu: 'Edit', keys: 'Mod+D', by: 'window' },
  rateHurt: { label: 'Rate how much it hurts', menu: 'Edit', keys: 'Mod+R', by: 'window' },
  versions: { label: 'Earlier versions', menu: 'Edit', keys: 'Mod+Shift+V', by: 'window' },
  moveToTrash: { label: 'Move to trash', menu: 'Edit', keys: 'Mod+Shift+Backspace', by: 'window' },

  focusMode: { label: 'Focus mode', menu: 'View', keys: 'Mod+Shift+D', by: 'window' },
  typewriter: { label: 'Typewriter mode', menu: 'View', keys: 'Mod+Shift+T', by: 'window' },
  writingTimer: { label: 'Writing timer', menu: 'View', keys: 'Mod+Shift+M', by: 'window' },
  margin: { label: 'Show or hide the margin', menu: 'View', keys: 'Mod+Shift+B', by: 'window' },
  largerText: {
    label: 'Larger text',
    menu: 'View',
    keys: 'Mod+=',
    by: 'window',
    separated: true,
  },
  smallerText: { label: 'Smaller text', menu: 'View', keys: 'Mod+-', by: 'window' },
  usualText: { label: 'Usual text size', menu: 'View', keys: 'Mod+0', by: 'window' },
  lightTheme: {
    label: 'Light theme',
    menu: 'View',
    by: 'desktop',
    whileLocked: true,
    separated: true,
  },
  darkTheme: { label: 'Dark theme', menu: 'View', by: 'desktop', whileLocked: true },
  systemTheme: { label: 'Theme as the system', menu: 'View', by: 'desktop', whileLocked: true },
  fullScreen: {
    label: 'Full screen',
    menu: 'View',
    keys: 'F11',
    by: 'desktop',
    whileLocked: true,
    separated: true,
  },

  palette: { label: 'All commands', menu: 'Go', keys: 'Mod+K', by: 'window', whileLocked: true },
  goWrite: { label: 'Write', menu: 'Go', keys: 'Mod+1', by: 'window', separated: true },
  goJournal: { label: 'Journal', menu: 'Go', keys: 'Mod+2', by: 'window' },
  goRejections: { label: 'Rejections', menu: 'Go', keys: 'Mod+3', by: 'window' },
  goLoops: {
    label: 'Loops',
    menu: 'Go',
    keys: 'Mod+4',
    also: 'parked put off redirect rumination',
    by: 'window',
  },
  goLibrary: {
    label: 'What you wrote to yourself',
    menu: 'Go',
    also: 'library letters sentences reread',
    by: 'window',
  },
  goPractice: {
    label: 'Practice',
    menu: 'Go',
    keys: 'Mod+5',
    also: 'asks ladder exposure if then plan how it works',
    by: 'window',
  },
  goValues: {
    label: 'What matters to you',
    menu: 'Go',
    also: 'values order rank affirmation practice',
    by: 'window',
  },
  goWhoIAm: {
    label: 'Who I am',
    menu: 'Go',
    also: 'self clarity versions practice',
    by: 'window',
  },
  goInsights: {
    label: 'Insights',
    menu: 'Go',
    keys: 'Mod+6',
    also: 'charts heat map year',
    by: 'window',
  },
  goCalendar: {
    label: 'Calendar',
    menu: 'Go',
    also: 'journal month year day heat map',
    by: 'window',
  },
  goToDate: {
    label: 'Go to a date…',
    menu: 'Go',
    also: 'calendar journal day month year jump',
    by: 'window',
  },
  goTrash: { label: 'Trash', menu: 'Go', by: 'window' },
  goSettings: {
    label: 'Settings',
    menu: 'Go',
    keys: 'Mod+,',
    also: 'options noticing verdicts feelings spelling dictionary language words',
    by: 'window',
  },

  previousInList: {
    label: 'Previous in the list',
    menu: 'Go',
    keys: 'Alt+PageUp',
    also: 'newer entry before reading',
    by: 'window',
    separated: true,
  },
  nextInList: {
    label: 'Next in the list',
    menu: 'Go',
    keys: 'Alt+PageDown',
    also: 'older entry after reading',
    by: 'window',
  },

  getHelp: {
    label: 'Get help now',
    menu: 'Help',
    keys: 'F1',
    by: 'window',
    whileLocked: true,
  },
  protection: { label: 'What Intact protects against', menu: 'Help', by: 'window' },
} as const satisfies Record<string, Command>

export type CommandId = keyof typeof list
export const commands: Readonly<Record<CommandId, Command>> = list
export const commandIds = Object.keys(list) as [CommandId, ...CommandId[]]
export const menus = ['File', 'Edit', 'View', 'Go', 'Help'] as const
