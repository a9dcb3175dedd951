import { Button, LinkButton } from '../../foundation/layout/buttons.tsx'
import { Heading } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { DeskProps } from './desk-pages.tsx'
import type { SubstituteList } from './facts.ts'
import { deskWords, words } from './words.ts'

/** Each municipality's list, moved by buttons up and down. */
export function SubstitutesDesk({ visit, roster, one, base }: DeskProps) {
  const t = speak(words, visit.language)
  const id = `varaliste-${one.body.body}`
  if (!one.substitutes.length) return null
  return (
    <section class="subsection" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {t.substitutes}
      </Heading>
      <div class="side-by-side">
        {one.substitutes.map((list) => (
          <OneList key={list.participant.participant} list={list} {...{ visit, roster, one, base }} />
        ))}
      </div>
    </section>
  )
}

function OneList({ list, visit, roster, one, base }: DeskProps & { list: SubstituteList }) {
  const t = speak(deskWords, visit.language)
  const { participant, substitutes } = list
  const add = `${base}/vara/ny?organ=${one.body.body}&deltaker=${participant.participant}`
  return (
    <div>
      <Heading level={4}>{participant.name}</Heading>
      {substitutes.length ? (
        <ol>
          {substitutes.map(({ substitute, person }, at) => (
            <li key={substitute} id={`vara-${substitute}`}>
              <a href={`${base}/vara/${substitute}`}>{roster.nameOf(person)}</a>
              <form class="inline-form" method="post" action={`${base}/vara/${substitute}/flytt`}>
                {at > 0 ? (
                  <Button look="quiet" name="vei" value="opp" label={t.upOf(roster.nameOf(person))}>
                    {t.up}
                  </Button>
                ) : null}
                {at < substitutes.length - 1 ? (
                  <Button look="quiet" name="vei" value="ned" label={t.downOf(roster.nameOf(person))}>
                    {t.down}
                  </Button>
                ) : null}
              </form>
            </li>
          ))}
        </ol>
      ) : (
        <p>{speak(words, visit.language).noSubstitutes}</p>
      )}
      <LinkButton look="quiet" href={add}>
        {t.newSubstituteFor(participant.name)}
      </LinkButton>
    </div>
  )
}
