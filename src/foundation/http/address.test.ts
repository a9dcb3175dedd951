import { expect, test } from 'vitest'
import { askingAddress, isFromThisMachine } from './address.ts'

const headers = (forwarded?: string, host = 'localhost:3000') =>
  new Headers({ host, ...(forwarded ? { 'x-forwarded-for': forwarded } : {}) })

test.each([
  ['127.0.0.1', undefined, true],
  ['::1', undefined, true],
  ['::ffff:127.0.0.1', undefined, true],
  ['127.0.0.1', '203.0.113.9', false],
  ['192.168.1.4', undefined, false],
  ['', undefined, false],
])('a request from %s, forwarded for %s, is from this machine: %s', (socket, forwarded, own) => {
  expect(isFromThisMachine(socket, headers(forwarded))).toBe(own)
})

test.each([
  ['localhost', true],
  ['127.0.0.1:3000', true],
  ['[::1]:3000', true],
  ['evil.example:3000', false], // a name that its owner lets lead to this machine
  ['localhost.evil.example', false],
  ['', false],
])('a request to %s is one to this machine: %s', (host, own) => {
  expect(isFromThisMachine('127.0.0.1', headers(undefined, host))).toBe(own)
})

test.each([
  ['203.0.113.9', undefined, '203.0.113.9'],
  ['203.0.113.9', '198.51.100.1', '203.0.113.9'], // a stranger's claim about itself is not believed
  ['127.0.0.1', '10.9.9.9, 198.51.100.1', '198.51.100.1'], // the proxy's own word is the last
  ['127.0.0.1', 'nonsense', '127.0.0.1'],
  ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
  ['2001:db8::7', undefined, '2001:db8:0:0::/64'],
])('attempts from %s, forwarded for %s, are counted by %s', (socket, forwarded, counted) => {
  expect(askingAddress(socket, headers(forwarded))).toBe(counted)
})
