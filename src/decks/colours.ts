/** What is exported has the light colours: paper and municipal screens. The same as `styles/tokens.css`. */
export const colours = {
  ink: '12263A',
  muted: '4D5D6C',
  line: 'D5DBE0',
  fjord: '0B5C6B',
  deep: '084653',
  onDeep: 'FFFFFF',
  onDeepMuted: 'CFE4E6',
  light: '7FD0C9',
  sand: 'F7F3EA',
  ground: 'FFFFFF',
} as const

const shares = ['0B5C6B', '7A5200', 'B5432C', '4D6D24', '5A4A9C', '8A2F62', '1F6F54', '4A5A6A'] as const

/** A municipality's own colour, everywhere. */
export const shareColour = (colour: number): string => shares[(colour - 1) % shares.length]!
