/** A terminal's Ctrl-C comes from several sides at once (npm passes it on too): within this it is one. Unit: ms. */
const oneKeystroke = 700

/** After this a stop in good order has failed, and a service manager would kill us anyway. Unit: ms. */
const hardStop = 60_000

/** Settles when we are asked to stop: a signal, or the end of the process that started us. */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    let asked = 0
    const ask = () => {
      if (!asked) {
        asked = Date.now()
        setTimeout(() => process.exit(1), hardStop).unref()
        resolve()
      } else if (Date.now() - asked > oneKeystroke) process.exit(130)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
    process.on('disconnect', ask)
    process.on('message', (message) => message === 'stop' && ask())
  })
}
