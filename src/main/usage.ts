import { type Language, say, speak, type Words } from '../foundation/words.ts'
import { environmentName, type SettingName, settingTable } from '../settings.ts'
import { type Command, type CommandName, commandNames, commands } from './commands.ts'

const words = {
  what: [
    'Samråd driver et interkommunalt politisk råd: fra samarbeidsavtale til protokoll og budsjett.',
    'Samråd driv eit interkommunalt politisk råd: frå samarbeidsavtale til møtebok og budsjett.',
    'Samråd runs an intermunicipal political council: from cooperation agreement to minutes and budget.',
  ],
  use: ['Bruk', 'Bruk', 'Usage'],
  commands: ['Kommandoer', 'Kommandoar', 'Commands'],
  options: ['Valg', 'Val', 'Options'],
  settings: ['Innstillinger (også i miljøet)', 'Innstillingar (også i miljøet)', 'Settings (also in the environment)'],
  examples: ['Eksempler', 'Eksempel', 'Examples'],
  command: ['KOMMANDO', 'KOMMANDO', 'COMMAND'],
  each: [
    'Mer om en kommando: samrad KOMMANDO --help. Språk: SAMRAD_LANGUAGE=nb, nn eller en.',
    'Meir om ein kommando: samrad KOMMANDO --help. Språk: SAMRAD_LANGUAGE=nb, nn eller en.',
    'More about a command: samrad COMMAND --help. Language: SAMRAD_LANGUAGE=nb, nn or en.',
  ],
  codes: [
    'Sluttkode: 0 i orden, 1 avslått eller mislykket (én setning forklarer), 2 feil bruk.',
    'Sluttkode: 0 i orden, 1 avslått eller mislukka (éi setning forklarer), 2 feil bruk.',
    'Exit code: 0 fine, 1 refused or failed (one sentence says why), 2 wrong usage.',
  ],
} as const satisfies Words

export function overview(language: Language): string {
  const t = speak(words, language)
  const list = commandNames.map(
    (name): Row => [`${name} ${say(commands[name].synopsis, language)}`, say(commands[name].says, language)],
  )
  return [
    `${t.what}\n`,
    `${t.use}: samrad ${t.command}\n`,
    `${t.commands}:\n${table(list)}\n`,
    `${t.settings}:\n${table(settingRows(commands.start.settings, language))}\n`,
    t.each,
    t.codes,
  ].join('\n')
}

export function usageOf(name: CommandName, language: Language): string {
  const t = speak(words, language)
  const command: Command = commands[name]
  const own = Object.entries(command.options).map(
    ([option, { value, says }]): Row => [`--${option}${value ? ` ${value}` : ''}`, say(says, language)],
  )
  return [
    `samrad ${name} ${say(command.synopsis, language)}: ${say(command.says, language)}`,
    ...(command.more ? [`\n${say(command.more, language)}`] : []),
    ...(own.length ? [`\n${t.options}:\n${table(own)}`] : []),
    `\n${t.settings}:\n${table(settingRows(command.settings, language))}`,
    `\n${t.examples}:\n${command.examples.map((example) => `  ${example}`).join('\n')}`,
  ].join('\n')
}

type Row = readonly [string, ...string[]]

function settingRows(names: readonly SettingName[], language: Language): Row[] {
  return names.map((name) => {
    const setting: { value?: string; says: readonly [string, string, string] } = settingTable[name]
    return [`--${name}${setting.value ? ` ${setting.value}` : ''}`, environmentName(name), say(setting.says, language)]
  })
}

/** Columns as wide as their widest cell; the last runs free. */
function table(rows: readonly Row[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows
    .map((row) => `  ${row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at]!))).join('  ')}`)
    .join('\n')
}
