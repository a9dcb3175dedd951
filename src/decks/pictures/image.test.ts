import { describe, expect, test } from 'vitest'
import { paintedPng, photograph } from '../../test/picture.ts'
import { imageOf } from './image.ts'
import { longestSide, pictureLimit, whyCannotKeep, whyCannotPublish, whyCannotShow } from './rules.ts'

const holds = (bytes: Uint8Array | undefined, text: string) => Buffer.from(bytes ?? []).includes(text)

describe('a picture', () => {
  test('is what its bytes are, and as large as they say', () => {
    expect(imageOf(paintedPng(40, 30))).toMatchObject({ mediaType: 'image/png', width: 40, height: 30 })
    expect(imageOf(photograph(1))).toMatchObject({ mediaType: 'image/jpeg', width: 16, height: 8 })
  })

  test('tells nobody where and when it was taken', () => {
    const [painted, photo] = [paintedPng(4, 4), photograph()]
    expect([holds(painted, 'taken at home'), holds(photo, '59.4340N')]).toEqual([true, true])
    expect(holds(imageOf(painted)?.bytes, 'taken at home')).toBe(false)
    expect(holds(imageOf(photo)?.bytes, '59.4340N')).toBe(false)
  })

  test('taken with the camera on its side stands upright, also when it is read again', () => {
    const once = imageOf(photograph(6))!
    expect([once.width, once.height]).toEqual([8, 16])
    expect(imageOf(once.bytes)).toEqual(once)
  })

  test.each([
    ['text', new TextEncoder().encode('<svg onload="alert(1)">')],
    ['a page that begins like a PNG', Buffer.concat([paintedPng(2, 2).subarray(0, 8), Buffer.from('<script>')])],
    ['half a PNG', paintedPng(40, 40).subarray(0, 60)],
    ['half a JPEG', photograph().subarray(0, 80)],
    ['nothing', new Uint8Array()],
  ])('is not %s', (_, bytes) => {
    expect(imageOf(new Uint8Array(bytes))).toBeUndefined()
  })
})

describe('a picture is refused', () => {
  test.each([
    ['that is none', 100, undefined],
    ['that is too heavy', pictureLimit + 1, { width: 10, height: 10 }],
    ['that unfolds into too many pixels', 100, { width: longestSide + 1, height: 10 }],
  ])('%s', (_, bytes, size) => {
    expect(whyCannotShow(bytes, size)?.says[0]).toMatch(/bildet?/i)
  })

  test('by the rules for everyone until the council has the right, the maker is named, and the terms are', () => {
    const right = { mayPublish: true, credit: 'Visit Østfold', licence: 'CC BY 4.0' }
    expect(whyCannotPublish(right)).toBeNull()
    expect(whyCannotPublish({ ...right, mayPublish: false })?.says[0]).toContain('rett til å vise det til alle')
    expect(whyCannotPublish({ ...right, credit: '' })?.says[0]).toContain('navnet på den som har laget det')
    expect(whyCannotPublish({ ...right, licence: '' })?.says[0]).toContain('uten lisens eller avtale')
  })

  test('by nobody when it is kept for the secretariat only', () => {
    expect(whyCannotKeep({ mayPublish: false, credit: '', licence: '' })).toBeNull()
  })
})
