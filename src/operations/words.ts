import type { Words } from '../foundation/words.ts'

export const operationWords = {
  portTaken: (port: number, free: number) => [
    `Port ${port} er opptatt. Port ${free} er ledig: start med «npm start -- --port ${free}».`,
    `Port ${port} er oppteken. Port ${free} er ledig: start med «npm start -- --port ${free}».`,
    `Port ${port} is taken. Port ${free} is free: start with “npm start -- --port ${free}”.`,
  ],
  portForbidden: (port: number) => [
    `Port ${port} krever flere rettigheter enn du har: velg en over 1023 med --port.`,
    `Port ${port} krev fleire rettar enn du har: vel ein over 1023 med --port.`,
    `Port ${port} needs more rights than you have: choose one above 1023 with --port.`,
  ],
  hostUnknown: (host: string) => [
    `Det går ikke an å lytte på ${host} på denne maskinen: rett --host.`,
    `Det går ikkje an å lytte på ${host} på denne maskina: rett --host.`,
    `This machine cannot listen on ${host}: correct --host.`,
  ],
  databaseUnreachable: (where: string, reason: string) => [
    `Databasen på ${where} svarer ikke (${reason}): sjekk --database-url og at serveren kjører.`,
    `Databasen på ${where} svarer ikkje (${reason}): sjekk --database-url og at serveren køyrer.`,
    `The database at ${where} does not answer (${reason}): check --database-url and that the server is running.`,
  ],
  databaseTooOld: (version: string) => [
    `Databasen er PostgreSQL ${version}; Samråd trenger 15 eller nyere.`,
    `Databasen er PostgreSQL ${version}; Samråd treng 15 eller nyare.`,
    `The database is PostgreSQL ${version}; Samråd needs 15 or newer.`,
  ],
} as const satisfies Words
