import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of a few megabytes in memory, which can be filled up. */
export class SmallDisk {
  readonly folder: string
  readonly #filler: string

  /** Null where this is impossible: it takes root, and Linux. */
  static mount(): SmallDisk | null {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
    const folder = mkdtempSync(join(tmpdir(), 'intact-disk-'))
    const { status } = spawnSync('mount', [
      '-t',
      'tmpfs',
      '-o',
      'size=6m,mode=700',
      'tmpfs',
      folder,
    ])
    if (status === 0) return new SmallDisk(folder)
    rmdirSync(folder)
    return null
  }

  private constructor(folder: string) {
    this.folder = folder
    this.#filler = join(folder, 'filler')
  }

  /** Leaves no byte free. */
  fill(): void {
    for (const size of [64 * 1024, 4096, 1]) {
      try {
        for (;;) writeFileSync(this.#filler, Buffer.alloc(size), { flag: 'a' })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      }
    }
  }

  /** Frees what `fill` took. */
  empty(): void {
    rmSync(this.#filler, { force: true })
  }

  unmount(): void {
    spawnSync('umount', ['-l', this.folder])
    rmdirSync(this.folder)
  }
}
