import { type Logger, pino } from 'pino'

export type { Logger } from 'pino'

/** One JSON line per event on stdout. Secrets and personal data are never given to it. */
export function openLog(level: string): Logger {
  return pino({ level, base: null, redact: { paths: ['req.headers.cookie', 'password', 'token'], censor: '…' } })
}
