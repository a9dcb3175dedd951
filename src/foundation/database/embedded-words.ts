import type { Words } from '../words.ts'

export const embeddedWords = {
  noUnprivilegedUser: [
    'Databasen kan ikke kjøre som root, og brukeren «nobody» finnes ikke her: start Samråd som en vanlig bruker.',
    'Databasen kan ikkje køyre som root, og brukaren «nobody» finst ikkje her: start Samråd som ein vanleg brukar.',
    'The database cannot run as root, and the user “nobody” is missing here: start Samråd as an ordinary user.',
  ],
  noServer: (platform: string) => [
    `PostgreSQL for ${platform} er ikke installert: kjør «npm ci --include=optional», eller oppgi --database-url.`,
    `PostgreSQL for ${platform} er ikkje installert: køyr «npm ci --include=optional», eller oppgi --database-url.`,
    `PostgreSQL for ${platform} is not installed: run “npm ci --include=optional”, or state --database-url.`,
  ],
  held: (folder: string, pid: number, since: string, address: string) => [
    `Datamappen ${folder} er i bruk av prosess ${pid} siden ${since}${address && ` på ${address}`}: stopp den, eller velg en annen med --data.`,
    `Datamappa ${folder} er i bruk av prosess ${pid} sidan ${since}${address && ` på ${address}`}: stopp han, eller vel ei anna med --data.`,
    `The data folder ${folder} is in use by process ${pid} since ${since}${address && ` on ${address}`}: stop it, or choose another with --data.`,
  ],
  unreachableFolder: (folder: string) => [
    `Datamappen ${folder} kan ikke nås av den uprivilegerte brukeren som databasen kjører som under root: velg en annen med --data.`,
    `Datamappa ${folder} kan ikkje nåast av den uprivilegerte brukaren som databasen køyrer som under root: vel ei anna med --data.`,
    `The data folder ${folder} cannot be reached by the unprivileged user that the database runs as under root: choose another with --data.`,
  ],
  unwritableFolder: (folder: string, reason: string) => [
    `Datamappen ${folder} kan ikke skrives til (${reason}): velg en annen med --data.`,
    `Datamappa ${folder} kan ikkje skrivast til (${reason}): vel ei anna med --data.`,
    `The data folder ${folder} cannot be written to (${reason}): choose another with --data.`,
  ],
  notOurs: (folder: string) => [
    `Mappen ${folder} er verken tom eller en datamappe for Samråd: velg en annen med --data.`,
    `Mappa ${folder} er verken tom eller ei datamappe for Samråd: vel ei anna med --data.`,
    `The folder ${folder} is neither empty nor a data folder of Samråd: choose another with --data.`,
  ],
  otherVersion: (found: string, wanted: string) => [
    `Databasen er skrevet av PostgreSQL ${found}, men her er ${wanted}: ta sikkerhetskopi med den forrige versjonen og hent den inn her.`,
    `Databasen er skriven av PostgreSQL ${found}, men her er ${wanted}: ta tryggingskopi med den førre versjonen og hent han inn her.`,
    `The database was written by PostgreSQL ${found}, but this is ${wanted}: back up with the previous version and restore here.`,
  ],
  passwordMissing: (file: string) => [
    `Passordet til databasen mangler (${file}): hent det fra sikkerhetskopien.`,
    `Passordet til databasen manglar (${file}): hent det frå tryggingskopien.`,
    `The password of the database is missing (${file}): restore it from the backup.`,
  ],
  notInitialised: (reason: string) => [
    `Databasen kunne ikke opprettes: ${reason}`,
    `Databasen kunne ikkje opprettast: ${reason}`,
    `The database could not be created: ${reason}`,
  ],
  notStarted: (log: string, reason: string) => [
    `Databasen startet ikke: ${reason} (se ${log})`,
    `Databasen starta ikkje: ${reason} (sjå ${log})`,
    `The database did not start: ${reason} (see ${log})`,
  ],
  predecessorStays: (pid: number) => [
    `En tidligere database (prosess ${pid}) kjører fortsatt og lar seg ikke stoppe av deg: stopp den som brukeren som startet den.`,
    `Ein tidlegare database (prosess ${pid}) køyrer framleis og lèt seg ikkje stoppe av deg: stopp han som brukaren som starta han.`,
    `An earlier database (process ${pid}) is still running and you may not stop it: stop it as the user who started it.`,
  ],
} as const satisfies Words
