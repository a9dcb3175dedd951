import { crc32, deflateSync } from 'node:zlib'

/** A picture of a sky over water, so that what is cut of it can be seen. Eight bits each of red, green and blue. */
export function paintedPng(width: number, height: number): Uint8Array {
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const water = y > height * 0.6 ? 1 : 0
      const at = y * (1 + width * 3) + 1 + x * 3
      rows[at] = water ? 20 + (x / width) * 40 : 120 + (y / height) * 120
      rows[at + 1] = water ? 90 + (x / width) * 60 : 180 + (y / height) * 60
      rows[at + 2] = water ? 110 : 220
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('tEXt', Buffer.from('Comment\0taken at home')),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** Sixteen by eight pixels of one colour, as a camera's program would write them, without EXIF. */
const jpeg = [
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6j',
  'q62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk',
  'pKSkpKSkpKT/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA',
  'FQEBAQAAAAAAAAAAAAAAAAAAAwT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCcAZG//9k=',
].join('')

/** A photograph that tells where it was taken, and that the camera was held on its side when `turn` is 6 or 8. */
export function photograph(turn = 6): Uint8Array {
  const plain = Buffer.from(jpeg, 'base64')
  const place = Buffer.from('59.4340N 10.6577E')
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0]
  const tiff = Buffer.concat([Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0]), place])
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff])
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body])
  return new Uint8Array(Buffer.concat([plain.subarray(0, 2), segment, plain.subarray(2)]))
}
