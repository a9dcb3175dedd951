import type { Visit } from '../foundation/http/visit.ts'

type At = Pick<Visit, 'council'>
type Of = { readonly address: string }

/** The minutes as people read them; the chair approves and signatories sign there. */
export const minutesPath = ({ council }: At, { address }: Of) => `/${council}/moter/${address}/protokoll`
/** Where the secretary writes them. */
export const deskPath = ({ council }: At, { address }: Of) => `/${council}/skrivebord/moter/${address}/protokoll`
/** Where presence, proposals and ballots are registered, and put right. */
export const roomDeskPath = ({ council }: At, { address }: Of) => `/${council}/skrivebord/moter/${address}/moterom`
