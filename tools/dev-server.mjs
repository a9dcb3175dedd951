import { pathToFileURL } from 'node:url'

/** A server in waiting: loads the packages, which take longest, and the product's own code when it is told to start. */
const [entry, packages, ...options] = process.argv.slice(2)

process.once('message', async () => {
  process.argv.splice(1, Number.POSITIVE_INFINITY, entry, 'start', ...options)
  await import(pathToFileURL(entry).href)
})
for (const name of JSON.parse(packages)) await import(name).catch(() => {}) // what is missing is said by whoever needs it
