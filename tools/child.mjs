import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { giveUp, onWindows, say } from './project.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs it in our place: its streams are ours, signals go on to it, its end is our end. The channel between us closes
 * when we are killed, and tells it to stop in good order.
 */
export function runInstead(program, options, env = process.env) {
  const child = spawn(program, options, { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of signals) process.on(signal, () => passOn(child, signal))
  stopWithNpm(child)
  child.on('error', (error) =>
    giveUp(
      say(
        `Node lot seg ikke starte: ${error.message}`,
        `Node lét seg ikkje starte: ${error.message}`,
        `Node did not start: ${error.message}`,
      ),
    ),
  )
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code)
    for (const one of signals) process.removeAllListeners(one)
    process.kill(process.pid, signal)
  })
}

/** Windows gives Ctrl-C to everyone itself, and any other signal would end the process at once. */
function passOn(child, signal) {
  if (!onWindows) child.kill(signal)
  else if (signal !== 'SIGINT' && child.connected) child.send('stop')
}

/** An npm that was killed cannot tell its children, so they look for themselves. */
function stopWithNpm(child) {
  if (onWindows || !process.env.npm_lifecycle_event) return
  const before = ancestors()
  const look = setInterval(() => {
    if (ancestors() === before) return
    clearInterval(look)
    if (child.connected) child.disconnect()
  }, 200)
  look.unref()
}

/** npm is our parent, or stands behind the shell that it gave our command to. */
function ancestors() {
  const parent = process.ppid
  try {
    const shell = /^(\w*sh|busybox)\n$/.test(readFileSync(`/proc/${parent}/comm`, 'utf8'))
    const status = shell ? readFileSync(`/proc/${parent}/status`, 'utf8') : ''
    return `${parent} ${/^PPid:\s*(\d+)/m.exec(status)?.[1]}`
  } catch {
    return String(parent) // not Linux
  }
}
