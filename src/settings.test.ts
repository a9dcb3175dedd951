import { expect, test } from 'vitest'
import { environmentName, isWrongSetting, readSettings, type Settings, settingNames } from './settings.ts'

const read = (given: Record<string, unknown>, environment: Record<string, string> = {}) =>
  readSettings(given, environment) as Settings

test('there are at most fifteen things to set', () => {
  expect(settingNames.length).toBeLessThanOrEqual(15)
})

test('the command line wins over the environment, and the environment over what is usual', () => {
  expect(read({}).port).toBe(3000)
  expect(read({}, { SAMRAD_PORT: '4000' }).port).toBe(4000)
  expect(read({ port: '5000' }, { SAMRAD_PORT: '4000' }).port).toBe(5000)
})

test('an empty setting in the environment is the same as none', () => {
  expect(read({}, { SAMRAD_PORT: '', SAMRAD_DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined })
})

test.each([
  ['port', '70000'],
  ['port', '3000.5'],
  ['port', 'three'],
  ['database-url', 'mysql://localhost/samrad'],
  ['base-url', 'samrad.example'],
  ['base-url', 'javascript:alert(1)'],
  ['language', 'sv'],
  ['smtp-url', 'http://mail.example'],
  ['mail-from', 'a@b\r\nBcc: everyone@example.com'],
  ['log-level', 'loud'],
  ['demo', 'perhaps'],
  ['host', 'localhost; rm'],
] as const)('--%s %s is refused at start with what was expected', (name, value) => {
  const wrong = readSettings({}, { [environmentName(name)]: value })
  expect(wrong).toMatchObject({ name, given: value })
  expect(isWrongSetting(wrong)).toBe(true)
})

test('the demo shows itself on this machine, and on a public address only when asked for', () => {
  expect(read({}).demo).toBe(true)
  expect(read({ demo: false }).demo).toBe(false)
  expect(read({ 'base-url': 'https://raad.example' }).demo).toBe(false)
  expect(read({ 'base-url': 'https://raad.example' }, { SAMRAD_DEMO: 'true' }).demo).toBe(true)
})

test('the public address follows the port and has no slash at its end', () => {
  expect(read({ port: '8080' }).baseUrl).toBe('http://localhost:8080')
  expect(read({ 'base-url': 'https://raad.example/' }).baseUrl).toBe('https://raad.example')
})
