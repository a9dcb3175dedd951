/** Thrown when a body is larger than its route allows; answered with 413. */
export class BodyTooLarge extends Error {
  readonly limit: number
  constructor(limit: number) {
    super(`body over ${limit} bytes`)
    this.limit = limit
  }
}

/** Thrown when what came is not the form that its headers say; answered with 400. */
export class BodyUnreadable extends Error {}

/** Reads a form, never more than `limit` bytes of it, whatever its headers claim. */
export async function readForm(request: Request, limit: number): Promise<FormData> {
  const bytes = await readBytes(request, limit)
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) return new FormData()
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } })
    .formData()
    .catch((cause: unknown) => {
      throw new BodyUnreadable('not a form', { cause })
    })
}

export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new BodyTooLarge(limit)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > limit) throw new BodyTooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
