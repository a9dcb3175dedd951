interface Seen {
  readonly at: { readonly demo: boolean } | undefined
  readonly installation: { readonly demo: boolean }
  readonly loopback: boolean
}

/** A made-up council, on an installation that shows one, seen from the very machine that runs it. All three, or none. */
export const isDemo = ({ at, installation, loopback }: Seen): boolean =>
  at?.demo === true && installation.demo && loopback
