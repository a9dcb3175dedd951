/** Numbers of a sheet as a Norwegian sees them on the screen. */

const noBreak = '\u00a0'

/** The formats that every workbook knows by number, where they differ from «General». */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd.mm.yyyy',
  15: 'd. mmm. yy',
  16: 'd. mmm.',
  17: 'mmm. yy',
  18: 'hh:mm',
  19: 'hh:mm:ss',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd.mm.yyyy hh:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
}

export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? builtIn[id] ?? 'General'
}

/** `since1904`: days count from 1904 in workbooks that began on an old Mac. */
export function formatNumber(value: number, code: string, since1904 = false): string {
  const sections = code.split(';')
  const section =
    sections[value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0] ?? 'General'
  const shown = value < 0 && sections.length > 1 ? Math.abs(value) : value
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
  if (/[dy]|m|h|s/i.test(bare.replace(/general|standard/i, '')) && !/[#0]/.test(bare.replace(/\.0+/, ''))) {
    return asMoment(value, section, since1904)
  }
  if (!/[#0?]/.test(bare)) return /general|standard|@|^$/i.test(bare) ? general(value) : literals(section)
  const minus = value < 0 && sections.length > 1 && /[-–(]/.test(section)
  return (minus ? '-' : '') + literalsAround(section, figure(shown, bare))
}

/** «General»: up to eleven significant digits, no grouping; years and case numbers stay whole. */
function general(value: number): string {
  if (Number.isSafeInteger(value)) return String(value)
  return String(Number(value.toPrecision(11))).replace('.', ',')
}

function figure(value: number, code: string): string {
  const percent = code.includes('%')
  const decimals = /[.]([0#?]*)/.exec(code)?.[1]?.length ?? 0
  const needed = /[.](0*)/.exec(code)?.[1]?.length ?? 0
  const fixed = rounded(percent ? value * 100 : value, decimals)
  const [whole = '0', fraction = ''] = fixed.split('.')
  const kept = fraction.slice(0, needed) + fraction.slice(needed).replace(/0+$/, '')
  const grouped = /[#0],[#0]/.test(code) ? whole.replace(/\B(?=(\d{3})+$)/g, noBreak) : whole
  return grouped + (kept ? `,${kept}` : '') + (percent ? `${noBreak}%` : '')
}

/** Half away from zero, as sheets do; binary fractions alone would show 1,005 as 1,00. */
function rounded(value: number, decimals: number): string {
  const nudged = value + Math.sign(value) * Math.abs(value) * Number.EPSILON * 4
  const fixed = nudged.toFixed(Math.min(decimals, 12))
  return /^-0(?:\.0+)?$/.test(fixed) ? fixed.slice(1) : fixed
}

const currency = /\[\$([^\]-]*)(?:-[^\]]*)?\]/g

function plainLiterals(section: string): string {
  return section
    .replace(currency, '$1')
    .replace(/\[[^\]]*\]|_.|\*./g, '')
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1')
}

const literals = (section: string): string => plainLiterals(section).trim()

/** Words that the format puts round the figure: `kr` before, ` stk` after. */
function literalsAround(section: string, shown: string): string {
  const marked = section.replace(/[#0?][#0?,.]*/, '\u0001')
  const [before = '', after = ''] = plainLiterals(marked.replaceAll('%', '')).split('\u0001')
  const glued = [before.trim().replace(/[-(]$/, ''), shown, after.trim().replace(/^[)]/, '')]
  return glued.filter(Boolean).join(noBreak)
}

const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')
const weekdays = 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' ')

function asMoment(serial: number, section: string, since1904: boolean): string {
  // 25 569 days lie between the sheet's day 0 and 1970; day 60 of a 1900 sheet never was.
  const days = since1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  const at = new Date(Math.round((days - 25_569) * 86_400) * 1000)
  if (Number.isNaN(at.getTime())) return general(serial)
  const code = section.replace(/\[\$[^\]]*\]/g, '').replace(/^"?dd\/mm\/yyyy"?$/i, 'dd.mm.yyyy')
  let hours = false
  const tokens = code.match(/\[h+\]|"[^"]*"|\\.|y+|m+|d+|h+|s+|am\/pm|_.|\*.|\[[^\]]*\]|./gi) ?? []
  const shown = tokens.map((token, index) => {
    const kind = token[0]!.toLowerCase()
    if (token[0] === '"') return token.slice(1, -1)
    if (token[0] === '\\') return token[1] ?? ''
    if (/^\[h/i.test(token)) hours = true
    if (/^\[h/i.test(token)) return String(Math.floor(serial * 24))
    if (/^(?:\[|_|\*|am)/i.test(token) || token === '@') return ''
    if (kind === 'h') hours = true
    const minutes =
      kind === 'm' && (hours || /^s/i.test(tokens.slice(index + 1).find((next) => /[a-z]/i.test(next)) ?? ''))
    return 'ymdhs'.includes(kind) ? part(at, kind, token.length, minutes) : token
  })
  return shown.join('').trim()
}

function part(at: Date, kind: string, length: number, minutes: boolean): string {
  const padded = (value: number) => String(value).padStart(Math.min(length, 2), '0')
  if (kind === 'y') return length > 2 ? String(at.getUTCFullYear()) : String(at.getUTCFullYear()).slice(2)
  if (kind === 'h') return padded(at.getUTCHours())
  if (kind === 's') return padded(at.getUTCSeconds())
  if (minutes) return padded(at.getUTCMinutes())
  if (kind === 'm') return length > 2 ? named(months[at.getUTCMonth()]!, length) : padded(at.getUTCMonth() + 1)
  return length > 2 ? named(weekdays[at.getUTCDay()]!, length) : padded(at.getUTCDate())
}

const named = (name: string, length: number): string => (length === 3 ? name.slice(0, 3) : name)
