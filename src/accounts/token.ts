import { createHash } from 'node:crypto'

/** What the database knows of a link or a session: nobody who reads it can use it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
