// Makes the four fonts beside this file from the @fontsource-variable packages, with HarfBuzz's subsetter:
//   npm install --no-save subset-font@2 @fontsource-variable/inter@5 @fontsource-variable/source-serif-4@5
//   node src/foundation/layout/fonts/subset.mjs
// Weights 400–700, western letters and signs in one file, Sámi letters in another that loads only where they stand.

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const here = import.meta.dirname
const packages = `${here}/../../../../node_modules/@fontsource-variable`

const between = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

const western = `${between(0x20, 0x7e)}${between(0xa0, 0xff)}Œœ–—‘’‚“”„•…€−≤≥≠→←↑↓\u2009\u2011\u202f`
const sami = 'ČčĐđŊŋŠšŦŧŽžǦǧǨǩǤǥƷʒǮǯ'

const screen = ['kern', 'ccmp', 'locl', 'mark', 'tnum', 'case']
const reading = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'lnum']

const fonts = [
  ['inter', 'inter/files/inter-latin-wght-normal.woff2', western, screen],
  ['inter-sami', 'inter/files/inter-latin-ext-wght-normal.woff2', sami, screen],
  ['serif', 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', western, reading],
  ['serif-sami', 'source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2', sami, reading],
]

for (const [name, source, letters, keepFeatures] of fonts) {
  const whole = readFileSync(`${packages}/${source}`)
  const options = {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures,
    variationAxes: { wght: { min: 400, max: 700 } },
  }
  const part = await subsetFont(whole, letters, options)
  writeFileSync(`${here}/${name}.woff2`, part)
  console.log(`${name}.woff2: ${whole.length} → ${part.length} bytes`)
}
copyFileSync(`${packages}/inter/LICENSE`, `${here}/inter-licence.txt`)
copyFileSync(`${packages}/source-serif-4/LICENSE`, `${here}/source-serif-4-licence.txt`)
