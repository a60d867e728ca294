import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findElectron } from '../../../scripts/electron.ts'

// `-yy` says beside every descriptor what it is: connect(23<UDPv6:[310672]>, …
const options = ['-f', '-yy', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '--seccomp-bpf']

/** Whether the connections of a program can be watched here; installs what it takes where that is possible. */
export function canTrace(): boolean {
  if (process.platform !== 'linux') return false
  const works = (): boolean =>
    spawnSync('strace', [...options, '-o', '/dev/null', 'true']).status === 0
  if (works()) return true
  if (process.getuid?.() !== 0) return false
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'strace'], { timeout: 60_000 })
  return works()
}

/** Electron is started by its own program, which this way of tracing does not reach. */
export const tracesRuntime = (): boolean =>
  process.env['INTACT_RUNTIME'] === 'host' || (!process.env['INTACT_RUNTIME'] && !findElectron())

/** Starts programs under `strace`, and tells what they tried to send to other computers. */
export class Tracing {
  readonly #folder = mkdtempSync(join(tmpdir(), 'intact-trace-'))
  readonly #log = join(this.#folder, 'calls.log')

  /** Whatever is started meanwhile by way of this process's own program runs traced. */
  async around<T>(start: () => Promise<T>): Promise<T> {
    const wrapper = join(this.#folder, 'traced')
    const node = process.execPath
    writeFileSync(
      wrapper,
      `#!/bin/sh\nexec strace ${options.join(' ')} -o '${this.#log}' '${node}' "$@"\n`,
    )
    chmodSync(wrapper, 0o700)
    process.execPath = wrapper
    try {
      return await start()
    } finally {
      process.execPath = node
    }
  }

  /** How many processes and threads were watched: a trace of nothing proves nothing. */
  get watched(): number {
    return new Set(this.#lines().map((line) => line.split(' ', 1)[0])).size
  }

  /**
   * Every connection begun, and every byte sent, to an internet address that is not this computer's own. Connecting a
   * datagram socket sends nothing: a browser does that to learn whether the computer has an IPv6 route at all.
   */
  get outward(): string[] {
    return this.#lines().filter((line) => isOutward(line))
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #lines(): string[] {
    return readFileSync(this.#log, 'utf8').split('\n').filter(Boolean)
  }
}

const thisComputer = /inet_addr\("127\.|"::1"|<TCP(?:v6)?:\[(?:127\.[\d.]+|\[::1\])/

/** Whether a line of the trace reaches for another computer. */
function isOutward(line: string): boolean {
  const [, call, kind] = line.match(/^\d+ +(connect|send\w+)\(\d+<(\w+)/) ?? []
  if (!call || thisComputer.test(line)) return false
  if (call === 'connect') return /sa_family=AF_INET6?\b/.test(line) && !kind?.startsWith('UDP')
  // A socket of some other kind may be given an address with each message.
  return /^(?:TCP|UDP|RAW|PING|SCTP)/.test(kind ?? '') || /sa_family=AF_INET6?\b/.test(line)
}
