import { parseArgs } from 'node:util'
import { Trouble } from './foundation/trouble.ts'
import { asLanguage, type Language, type Said, say } from './foundation/words.ts'
import { type Command, type CommandName, commandNames, commands } from './main/commands.ts'
import { overview, usageOf } from './main/usage.ts'
import { commandWords } from './main/words.ts'
import { environmentName, isWrongSetting, readSettings, type Setting, type Settings, settingTable } from './settings.ts'

/** Wrong usage: said on stderr, exit code 2. */
const wrongUsage = 2

interface Asked {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly words: readonly string[]
}

async function main(given: readonly string[]): Promise<number> {
  const [name, ...rest] = given
  const language = languageOf(given)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return print(overview(language))
  if (name !== 'database' && !isCommand(name)) return refuse(commandWords.unknownCommand(name), language, wrongUsage)
  if (isCommand(name) && (rest.includes('--help') || rest.includes('-h'))) return print(usageOf(name, language))
  const asked = ask(name, rest)
  if (!('words' in asked)) return refuse(asked, language, wrongUsage)
  const settings = readSettings(asked.values)
  if (isWrongSetting(settings)) {
    const { name: option, given: value, expects } = settings
    const said = commandWords.wrongSetting(option, environmentName(option), value, say(expects, language))
    return refuse(said, language, wrongUsage)
  }
  return run(name, asked, settings).catch((failed: unknown) => fail(failed, language))
}

/** Reads what follows the command; answers the sentence that says what is wrong with it. */
function ask(name: CommandName | 'database', rest: readonly string[]): Asked | Said {
  const command: Command = commands[name === 'database' ? 'start' : name]
  const own = Object.entries(command.options).map(([option, { value }]) => [option, typeOf(value)])
  const settings = command.settings.map((option) => [option, typeOf((settingTable[option] as Setting).value)])
  const options = Object.fromEntries([...own, ...settings])
  try {
    const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true, allowNegative: true })
    if (positionals.length > command.words) return commandWords.extraWord(positionals[command.words]!, name)
    if (positionals.length < command.words) return commandWords.fileMissing(name)
    if ('council' in command.options && !('council' in values)) return commandWords.councilMissing
    return { values: values as Asked['values'], words: positionals }
  } catch (wrong) {
    const option = /'(-[^' ]*)/.exec((wrong as Error).message)?.[1] ?? ''
    const unknown = (wrong as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    return unknown ? commandWords.unknownOption(option, name) : commandWords.optionValue(option)
  }
}

const typeOf = (value: string | undefined) => ({ type: value ? 'string' : 'boolean' }) as const

const isCommand = (name: string): name is CommandName => (commandNames as readonly string[]).includes(name)

/** Known before anything is parsed, so that also a complaint about the options is in it. */
function languageOf(given: readonly string[]): Language {
  const at = given.findIndex((word) => /^--language(=|$)/.test(word))
  const said = at < 0 ? undefined : (given[at]!.split('=')[1] ?? given[at + 1])
  return asLanguage(said) ?? asLanguage(process.env.SAMRAD_LANGUAGE) ?? 'nb'
}

function print(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function refuse(said: Said, language: Language, code: number): number {
  process.stderr.write(`${say(said, language)}\n`)
  return code
}

/** A trouble is one sentence; anything else is a defect, and its trace helps whoever mends it. */
function fail(failed: unknown, language: Language): number {
  if (failed instanceof Trouble) return refuse(failed.said, language, 1)
  const { stack, message } = failed as Error
  return refuse(
    commandWords.defect(message || String(failed), process.env.SAMRAD_LOG_LEVEL === 'debug' ? (stack ?? '') : ''),
    language,
    1,
  )
}

async function run(name: CommandName | 'database', asked: Asked, settings: Settings): Promise<number> {
  switch (name) {
    case 'start':
    case 'dev': // the launcher watches; here it is an ordinary start
      return (await import('./main/start-command.ts')).startCommand(settings)
    case 'read':
      return read(asked.words[0]!, asked.values.json === true, settings.language)
    case 'import': {
      const { council = '', accept } = asked.values
      const order = { file: asked.words[0]!, council: String(council), accept: accept === true }
      return (await import('./main/import-command.ts')).importCommand(settings, order)
    }
    case 'migrate':
      return (await import('./main/migrate-command.ts')).migrateCommand(settings)
    case 'doctor':
      return (await import('./operations/doctor.ts')).doctorCommand(settings)
    case 'database':
      return (await import('./main/database-command.ts')).databaseCommand(settings)
  }
}

async function read(file: string, json: boolean, language: Language): Promise<number> {
  const { readCommand } = await import('./intake/read-command.ts')
  const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(text)
  return readCommand({ file, json, language }, { stdout: write(process.stdout), stderr: write(process.stderr) })
}

process.exitCode = await main(process.argv.slice(2))
process.channel?.unref()
if (process.exitCode) process.exit() // what failed may have left servers and queues behind it
setTimeout(() => process.exit(), 2000).unref() // long answers into a pipe are let out first; nothing else may hold us
