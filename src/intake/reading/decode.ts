/**
 * Bytes to text: UTF-8 if it is valid UTF-8 all through, else windows-1252, which every byte string is.
 * `undefined` for what no person has typed: control characters, or bytes that windows-1252 leaves empty.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = wide(bytes) ?? strictUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
  return looksTyped(text) ? text : undefined
}

function wide(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return undefined
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** White space is typed; other control characters are the mark of a binary file. */
function looksTyped(text: string): boolean {
  const sample = text.slice(0, 200_000)
  const odd = sample.match(/[\p{Cc}\ufffd]/gu)?.filter((sign) => sign.trim() !== '').length ?? 0
  const words = sample.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return odd <= sample.length / 1000 && words * 4 >= sample.replace(/\s/g, '').length
}
