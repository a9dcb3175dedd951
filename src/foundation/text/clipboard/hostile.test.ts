import { expect, test } from 'vitest'
import { readPasted } from './reading-thread.ts'

test.each([
  ['depth', '<div>'.repeat(400_000)],
  ['marks', `<p>${'_ '.repeat(900_000)}`],
])(
  'a paste whose %s would take minutes is given up, holds nobody up meanwhile, and the next one is read',
  async (_, html) => {
    let turns = 0
    const others = setInterval(() => (turns += 1), 20)
    expect(await readPasted(html, 800)).toBeUndefined()
    clearInterval(others)
    expect(turns).toBeGreaterThan(10)
    expect((await readPasted('<p>Hei, <b>du</b></p>'))?.markdown).toBe('Hei, **du**')
  },
)

test('those who paste at the same time wait in line and all get their text', async () => {
  const pasted = await Promise.all([1, 2, 3, 4, 5].map((number) => readPasted(`<p>Nummer ${number}</p>`)))
  expect(pasted.map((one) => one?.markdown)).toEqual([1, 2, 3, 4, 5].map((number) => `Nummer ${number}`))
})
