import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../foundation/words.ts'
import { refuseTakenPort } from '../operations/port.ts'
import { environmentName } from '../settings.ts'
import { type Command, commandNames, commands } from './commands.ts'
import { usageOf } from './usage.ts'

const program = join(import.meta.dirname, '..', 'main.ts')

function samrad(...given: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const environment = { ...process.env, SAMRAD_LANGUAGE: '' }
  return new Promise((resolve) =>
    execFile(process.execPath, [program, ...given], { cwd: tmpdir(), env: environment }, (failed, stdout, stderr) =>
      resolve({ code: Number(failed?.code ?? 0), stdout, stderr }),
    ),
  )
}

test('asked for help it answers on stdout, and all is well', async () => {
  for (const given of [['--help'], ['start', '--help'], []]) {
    const { code, stdout, stderr } = await samrad(...given)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('SAMRAD_DATABASE_URL')
  }
})

test.each([
  [['strat'], 'ingen kommando'],
  [['start', '--prot', '1'], '--prot er ikke et valg'],
  [['start', '--port'], '--port må ha en verdi'],
  [['start', '--port', 'tre'], 'skal være et helt tall'],
  [['start', 'nå'], 'ett ord for mye'],
  [['read'], 'Si hvilken fil'],
  [['import', 'x.pdf'], 'Si hvilket råd'],
  [['start', '--port', 'tre', '--language', 'en'], 'must be a whole number'],
])('used wrongly (%s) it says how in one sentence on stderr and ends with 2', async (given, sentence) => {
  const { code, stdout, stderr } = await samrad(...given)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(sentence)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('a database that does not answer is a failure, said in one sentence without its password', async () => {
  const { code, stderr } = await samrad('migrate', '--database-url', 'postgres://samrad:secret@127.0.0.1:1/samrad')
  expect(code).toBe(1)
  expect(stderr).toMatch(/^Databasen på 127\.0\.0\.1:1\/samrad svarer ikke \(ECONNREFUSED\).*\n$/)
  expect(stderr).not.toContain('secret')
})

test.each(languages)('the help of every command names each of its options, in %s too', (language) => {
  for (const name of commandNames) {
    const command: Command = commands[name]
    const text = usageOf(name, language)
    for (const option of Object.keys(command.options)) expect(text).toContain(`--${option}`)
    for (const setting of command.settings) expect(text).toContain(environmentName(setting))
  }
})

test('a taken port is refused with the next free one and the command to use it', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
  )
  await expect(refuseTakenPort({ host: 'localhost', port })).rejects.toThrow(
    new RegExp(`Port ${port} er opptatt. Port \\d+ er ledig: start med «npm start -- --port \\d+»`),
  )
  other.close()
})
