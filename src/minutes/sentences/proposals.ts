import { type Language, speak } from '../../foundation/words.ts'
import type { MinutesProposal, MinutesRemark } from '../content.ts'
import { proposalKinds, words } from './words.ts'

/** «Forslag 2, endringsforslag til Innstillingen, fra ordfører i Råde (Sp)»: the line over a proposal's text. */
export function proposalSaid(one: Omit<MinutesProposal, 'said'>, language: Language): string {
  const t = speak(words, language)
  const kind = one.kind === 'recommendation' ? '' : speak(proposalKinds, language)[one.kind]
  const about = [kind, kind && one.amends ? t.to(one.amends) : ''].filter(Boolean).join(' ')
  const said = t.proposal(one.label, about, one.mover ? withParty(one.mover) : '')
  return one.withdrawn ? t.withdrawn(said) : said
}

const withParty = ({ name, party }: { readonly name: string; readonly party: string }) =>
  party ? `${name} (${party})` : name

export function remarkSaid({ kind, name }: Pick<MinutesRemark, 'kind' | 'name'>, language: Language): string {
  const t = speak(words, language)
  return kind === 'dissent' ? t.dissentFrom(name) : t.remarkFrom(name)
}
