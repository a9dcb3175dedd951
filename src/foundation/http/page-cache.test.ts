import { expect, test } from 'vitest'
import { type CachedPage, PageCache } from './page-cache.ts'

const page = (bytes: number): CachedPage => {
  const nothing = Buffer.alloc(0)
  return { etag: '', identity: Buffer.alloc(bytes), gzip: nothing, brotli: nothing, headers: {} }
}

test('questions without end push out each other, never the pages that people read', () => {
  const cache = new PageCache(1000)
  cache.set('/mosseregionen', page(300))
  for (let at = 0; at < 50; at++) cache.set(`/mosseregionen?x=${at}`, page(300))
  expect(cache.get('/mosseregionen')).toBeDefined()
  expect([46, 47, 48, 49].map((at) => cache.get(`/mosseregionen?x=${at}`) !== undefined)).toEqual([
    false,
    false,
    true,
    true,
  ])
})

test('the oldest page goes when there is no room', () => {
  const cache = new PageCache(1000)
  for (let at = 0; at < 5; at++) cache.set(`/rad-${at}`, page(300))
  expect([0, 1, 2, 3, 4].filter((at) => cache.get(`/rad-${at}`))).toEqual([2, 3, 4])
})
