import { expect, test } from 'vitest'
import { Followed } from './followed.ts'

const askedOften = (followed: Followed, url: string, times: number) => {
  for (let time = 0; time < times; time++) followed.asked(url)
}

test('what many follow is told when its council changes, the most followed first, and then forgotten', () => {
  const followed = new Followed()
  askedOften(followed, '/mosseregionen', 60)
  askedOften(followed, '/mosseregionen/moter/2024-12-12/direkte/del', 900)
  askedOften(followed, '/mosseregionen/saker', 3)
  askedOften(followed, '/mosseregionen-vest/saker', 400)
  expect(followed.changed('mosseregionen')).toEqual(['/mosseregionen/moter/2024-12-12/direkte/del', '/mosseregionen'])
  expect(followed.changed('mosseregionen')).toEqual([])
  expect(followed.changed('mosseregionen-vest')).toEqual(['/mosseregionen-vest/saker'])
})

test('at most four pages of a council are made by themselves, however many questions are made up', () => {
  const followed = new Followed()
  for (let page = 0; page < 40; page++) askedOften(followed, `/mosseregionen/saker?side=${page}`, 60)
  expect(followed.changed('mosseregionen')).toHaveLength(4)
})
