import type { Visit } from '../../foundation/http/visit.ts'

/** A made-up council, on an installation that shows one, seen from the very machine that runs it. All three, or none. */
export const isDemo = ({ at, installation, loopback }: Pick<Visit, 'at' | 'installation' | 'loopback'>): boolean =>
  at?.demo === true && installation.demo && loopback
