import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type MailServer, openMailServer, textOf } from '../test/mail-server.ts'
import { openPost } from './mail.ts'

let server: MailServer
const letter = { to: 'ordforer@kommune.example', subject: 'Møte på Råde', text: 'Vær så god,\n\nblåbærsyltetøy.\n' }
const from = 'Samråd <samrad@rad.example>'

beforeAll(async () => {
  server = await openMailServer()
})
beforeEach(() => {
  server.letters.length = 0
  server.recipients.length = 0
})
afterAll(() => server.stop())

test('a letter arrives with its words whole', async () => {
  await openPost({ smtpUrl: server.url, mailFrom: from }).send(letter)
  expect(server.recipients).toEqual(['ordforer@kommune.example'])
  expect(textOf(server.letters[0]!)).toContain('Vær så god,\r\n\r\nblåbærsyltetøy.')
  expect(server.letters[0]).toMatch(/^Auto-Submitted: auto-generated/m)
  expect(server.letters[0]).toMatch(/^From: .*<samrad@rad.example>/m)
})

test('a letter that the server refuses is thrown back, so that it is tried again', async () => {
  server.refuse = 1
  const post = openPost({ smtpUrl: server.url, mailFrom: from })
  await expect(post.send(letter)).rejects.toThrow('try again later')
  await post.send(letter)
  expect(server.letters).toHaveLength(1)
})

test.each([
  ['an address with a line break', { to: 'a@b.example\r\nBcc: evil@evil.example' }],
  ['a subject with a line break', { subject: 'Møte\r\nBcc: evil@evil.example' }],
  ['two addresses where one should be', { to: 'a@b.example, evil@evil.example' }],
])('%s brings nobody else the letter', async (_what, wrong) => {
  await openPost({ smtpUrl: server.url, mailFrom: from })
    .send({ ...letter, ...wrong })
    .catch(() => {})
  expect(server.recipients.filter((one) => one.startsWith('evil'))).toEqual([])
  expect(server.letters.join('\n')).not.toMatch(/^Bcc:/im)
})

test('without a mail server it says that it cannot send', async () => {
  const post = openPost({ mailFrom: from })
  expect(post.canSend).toBe(false)
  await expect(post.send(letter)).rejects.toThrow('no mail server')
})

test('a server that nobody answers at is thrown', async () => {
  await expect(openPost({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: from }).send(letter)).rejects.toThrow()
})
