/** `a`, `b` … `z`, `aa`, as office programs count with letters. */
export function letterNumeral(count: number): string {
  if (count < 1) return ''
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

export function romanNumeral(count: number): string {
  let left = Math.min(count, 3999)
  let numeral = ''
  for (const [value, sign] of romans) {
    while (left >= value) {
      numeral += sign
      left -= value
    }
  }
  return numeral
}

/** Bullets drawn with a symbol font arrive as private-use signs; a person sees a dot. */
export function bulletSign(sign: string): string {
  const shown = sign.trim()
  return shown === '' || /[\ue000-\uf8ff]/u.test(shown) ? '•' : shown
}
