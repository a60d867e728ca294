type Template = (Electron.MenuItemConstructorOptions | Electron.MenuItem)[]
type Click = Electron.MenuItemConstructorOptions['click']

/** One item of a menu. Roles that only the system could carry out do nothing when clicked. */
export class MenuItem {
  readonly label: string
  readonly id: string
  readonly type: string
  readonly role: string | undefined
  readonly accelerator: string | null
  readonly submenu: Menu | undefined
  enabled: boolean
  visible: boolean
  checked: boolean
  readonly #click: Click

  constructor(options: Electron.MenuItemConstructorOptions) {
    const { submenu } = options
    this.label = options.label ?? options.role ?? ''
    this.id = options.id ?? ''
    this.role = options.role
    this.accelerator = options.accelerator ?? null
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal')
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.#click = options.click
  }

  click(...args: unknown[]): void {
    if (!this.enabled) return
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.type === 'radio') this.checked = true
    const [event, window] = args as [Electron.KeyboardEvent, Electron.BaseWindow | undefined]
    this.#click?.(this as unknown as Electron.MenuItem, window, event ?? {})
  }
}

let applicationMenu: Menu | null = null

/** `Menu`: kept, so that its items can be found and clicked, but not shown; the app draws its own. */
export class Menu {
  readonly items: MenuItem[] = []

  static buildFromTemplate(template: Template): Menu {
    const menu = new Menu()
    for (const item of template) menu.append(item)
    return menu
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu
  }

  append(item: MenuItem | Template[number]): void {
    const made = item instanceof MenuItem
    this.items.push(made ? item : new MenuItem(item as Electron.MenuItemConstructorOptions))
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
  popup(): void {}
  closePopup(): void {}
}
