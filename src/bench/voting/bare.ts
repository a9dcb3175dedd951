/** The same shape with nothing around it: node:http, postgres.js and the one statement; the cookie is the person. */
import { asConnection } from '../../foundation/database/connect.ts'
import { start } from '../running/start.ts'

const program = `
const postgres = require('postgres')
const { database, address } = JSON.parse(process.env.BARE)
const sql = postgres({ ...database, max: 12, connection: { search_path: 'samrad' } })
const cast = (council, person, ballot, key, choice) => sql.begin(async (tx) => {
  await tx\`select set_config('app.council', \${council}, true)\`
  return tx\`
    insert into vote (council, ballot, seat, vote_key, choice)
    select ballot.council, ballot.ballot, elector.seat, \${key}, ballot_choice.choice
    from ballot
    join meeting on meeting.council = ballot.council and meeting.meeting = ballot.meeting
    join elector on elector.council = ballot.council and elector.ballot = ballot.ballot
    join ballot_choice on ballot_choice.council = ballot.council and ballot_choice.ballot = ballot.ballot
    where ballot.council = \${council} and ballot.ballot = \${ballot} and meeting.address = \${address}
      and ballot.method = 'device' and ballot.closed_at is null
      and (ballot.deadline is null or clock_timestamp() < ballot.deadline)
      and elector.person = \${person} and ballot_choice.choice = \${choice}
    for share of ballot on conflict do nothing returning seat\`
})
require('node:http').createServer((request, response) => {
  if (request.method === 'GET') return void response.end()
  let body = ''
  request.on('data', (chunk) => { body += chunk }).on('end', async () => {
    const [choice, key] = new URLSearchParams(body).get('stemme').split('.')
    const [, council, , , , ballot] = request.url.split('/')
    await cast(council, request.headers.cookie, ballot, key, Number(choice))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"choice":' + choice + '}')
  })
}).listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) })`

export function startBare(url: string, address: string) {
  const { host, port, user, password, database } = asConnection(url)
  const socket = host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : {}
  const where = { host, port, user, password, database, ...socket }
  return start(['-e', program], undefined, { BARE: JSON.stringify({ database: where, address }) })
}
