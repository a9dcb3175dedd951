import type { Words } from '../foundation/words.ts'

export const commandWords = {
  unknownCommand: (name: string) => [
    `«${name}» er ingen kommando: kjør «samrad --help».`,
    `«${name}» er ingen kommando: køyr «samrad --help».`,
    `“${name}” is not a command: run “samrad --help”.`,
  ],
  unknownOption: (option: string, command: string) => [
    `${option} er ikke et valg for «${command}»: kjør «samrad ${command} --help».`,
    `${option} er ikkje eit val for «${command}»: køyr «samrad ${command} --help».`,
    `${option} is not an option of “${command}”: run “samrad ${command} --help”.`,
  ],
  optionValue: (option: string) => [
    `${option} må ha en verdi (eller ingen, for ja/nei-valg).`,
    `${option} må ha ein verdi (eller ingen, for ja/nei-val).`,
    `${option} needs a value (or none, for a yes/no option).`,
  ],
  wrongSetting: (option: string, environment: string, given: string, expects: string) => [
    `--${option} (${environment}) skal være ${expects}, ikke «${given}».`,
    `--${option} (${environment}) skal vere ${expects}, ikkje «${given}».`,
    `--${option} (${environment}) must be ${expects}, not “${given}”.`,
  ],
  extraWord: (word: string, command: string) => [
    `«${word}» er ett ord for mye: kjør «samrad ${command} --help».`,
    `«${word}» er eitt ord for mykje: køyr «samrad ${command} --help».`,
    `“${word}” is one word too many: run “samrad ${command} --help”.`,
  ],
  fileMissing: (command: string) => [
    `Si hvilken fil: «samrad ${command} FIL».`,
    `Sei kva fil: «samrad ${command} FIL».`,
    `Say which file: “samrad ${command} FILE”.`,
  ],
  councilMissing: [
    'Si hvilket råd med --council, slik det står i adressen («mosseregionen»).',
    'Sei kva råd med --council, slik det står i adressa («mosseregionen»).',
    'Say which council with --council, as in its address (“mosseregionen”).',
  ],
  databaseEnded: (log: string) => [
    `Databasen stoppet uventet (se ${log}): Samråd stopper også, og kan startes på nytt.`,
    `Databasen stoppa uventa (sjå ${log}): Samråd stoppar også, og kan startast på nytt.`,
    `The database stopped unexpectedly (see ${log}): Samråd stops too, and can be started again.`,
  ],
  defect: (message: string, trace: string) => [
    `Noe gikk galt i Samråd: ${message}${trace ? `\n${trace}` : ' (mer med SAMRAD_LOG_LEVEL=debug)'}`,
    `Noko gjekk gale i Samråd: ${message}${trace ? `\n${trace}` : ' (meir med SAMRAD_LOG_LEVEL=debug)'}`,
    `Something went wrong in Samråd: ${message}${trace ? `\n${trace}` : ' (more with SAMRAD_LOG_LEVEL=debug)'}`,
  ],
  running: (address: string) => [
    `Samråd er klart på ${address}`,
    `Samråd er klart på ${address}`,
    `Samråd is ready at ${address}`,
  ],
  runningDemo: [
    'Demorådet Mosseregionen ligger inne; det er et eksempel, og ingenting i det er vedtatt av noen.',
    'Demorådet Mosseregionen ligg inne; det er eit eksempel, og ingenting i det er vedteke av nokon.',
    'The demo council Mosseregionen is installed; it is an example, and nobody has decided anything in it.',
  ],
  runningFirst: [
    'Ingen råd er opprettet ennå. Åpne denne lenken én gang for å bli administrator og opprette det første:',
    'Ingen råd er oppretta enno. Opne denne lenkja éin gong for å bli administrator og opprette det første:',
    'No council has been created yet. Open this link once to become administrator and create the first:',
  ],
  runningData: (where: string) => [`Dataene ligger i ${where}`, `Dataa ligg i ${where}`, `The data are in ${where}`],
  runningStop: [
    'Stopp med Ctrl-C. Mer: npx samrad --help',
    'Stopp med Ctrl-C. Meir: npx samrad --help',
    'Stop with Ctrl-C. More: npx samrad --help',
  ],
  stopping: ['Stopper …', 'Stoppar …', 'Stopping …'],
  stopped: ['Stoppet; alt er lagret.', 'Stoppa; alt er lagra.', 'Stopped; everything is saved.'],
  migrated: (count: number) => [
    count ? `${count} ${count === 1 ? 'migrering' : 'migreringer'} kjørt.` : 'Databasen var allerede oppdatert.',
    count ? `${count} ${count === 1 ? 'migrering køyrd' : 'migreringar køyrde'}.` : 'Databasen var allereie oppdatert.',
    count ? `${count} ${count === 1 ? 'migration' : 'migrations'} run.` : 'The database was already up to date.',
  ],
  councilUnknown: (council: string, known: string) => [
    `Rådet «${council}» finnes ikke. ${known ? `Disse finnes: ${known}.` : 'Ingen råd er opprettet ennå.'}`,
    `Rådet «${council}» finst ikkje. ${known ? `Desse finst: ${known}.` : 'Ingen råd er oppretta enno.'}`,
    `There is no council “${council}”. ${known ? `There are: ${known}.` : 'No council has been created yet.'}`,
  ],
  databaseNotPrepared: [
    'Databasen er ikke klar for denne versjonen. Start Samråd, eller kjør «npx samrad migrate».',
    'Databasen er ikkje klar for denne versjonen. Start Samråd, eller køyr «npx samrad migrate».',
    'The database is not ready for this version. Start Samråd, or run “npx samrad migrate”.',
  ],
  fileUnreadable: (file: string) => [
    `Filen ${file} finnes ikke eller kan ikke åpnes.`,
    `Fila ${file} finst ikkje eller kan ikkje opnast.`,
    `The file ${file} does not exist or cannot be opened.`,
  ],
  fileRefused: (file: string, why: string) => [`${file}: ${why}`, `${file}: ${why}`, `${file}: ${why}`],
  importWaits: (address: string) => [
    `\nDokumentet venter på sekretæren: ${address}`,
    `\nDokumentet ventar på sekretæren: ${address}`,
    `\nThe document is waiting for the secretary: ${address}`,
  ],
  imported: (made: number, kept: number) => [
    `\nTatt inn: ${made} ${made === 1 ? 'opplysning' : 'opplysninger'}.${kept ? ` ${kept} fantes fra før og er uendret.` : ''}`,
    `\nTeke inn: ${made} ${made === 1 ? 'opplysning' : 'opplysningar'}.${kept ? ` ${kept} fanst frå før og er uendra.` : ''}`,
    `\nAccepted: ${made} ${made === 1 ? 'record' : 'records'}.${kept ? ` ${kept} already existed and ${kept === 1 ? 'is' : 'are'} unchanged.` : ''}`,
  ],
} as const satisfies Words
