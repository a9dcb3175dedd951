import { BlockList, isIP } from 'node:net'

const ownMachine = new BlockList()
ownMachine.addSubnet('127.0.0.0', 8)
ownMachine.addAddress('::1', 'ipv6')

const ownNetwork = new BlockList()
ownNetwork.addSubnet('127.0.0.0', 8)
ownNetwork.addSubnet('10.0.0.0', 8)
ownNetwork.addSubnet('172.16.0.0', 12)
ownNetwork.addSubnet('192.168.0.0', 16)
ownNetwork.addAddress('::1', 'ipv6')
ownNetwork.addSubnet('fc00::', 7, 'ipv6')

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const

/**
 * A forwarded request is not from this machine, whoever forwarded it. Neither is one that asks for another name: a page
 * from anywhere can let its own name lead to this machine, and would then be the same origin to the browser.
 */
export function isFromThisMachine(socketAddress: string, headers: Headers): boolean {
  const forwarded = forwarding.some((name) => headers.has(name))
  return isIn(ownMachine, plain(socketAddress)) && !forwarded && isOwnName(headers.get('host') ?? '')
}

function isOwnName(host: string): boolean {
  const name = URL.parse(`http://${host}`)?.hostname.replace(/^\[|\]$/g, '') ?? ''
  return name === 'localhost' || isIn(ownMachine, name)
}

/**
 * Whom to count attempts by: one IPv4 address, or the /64 that one IPv6 household or office has. Only a proxy in our own
 * network is believed, and only its own word, which is the last in the list: the rest may be made up.
 */
export function askingAddress(socketAddress: string, headers: Headers): string {
  const socket = plain(socketAddress)
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const address = isIn(ownNetwork, socket) && isIP(plain(last)) ? plain(last) : socket
  return isIP(address) === 6 ? `${fullGroups(address).slice(0, 4).join(':')}::/64` : address
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

function isIn(list: BlockList, address: string): boolean {
  const family = isIP(address)
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

function fullGroups(address: string): string[] {
  const [before = '', after] = address.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = (after ?? '').split(':').filter(Boolean)
  const missing = after === undefined ? 0 : 8 - head.length - tail.length
  return [...head, ...Array<string>(missing).fill('0'), ...tail]
}
