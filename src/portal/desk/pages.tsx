import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow } from '../../foundation/layout/buttons.tsx'
import { Card, CardList } from '../../foundation/layout/card.tsx'
import { FileField } from '../../foundation/layout/fields.tsx'
import { Findings } from '../../foundation/layout/lists.tsx'
import { EmptyState, Panel, Section } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { deskWords as intakeWords } from '../../intake/desk-words.ts'
import { citationSaid } from '../../law/cite.ts'
import type { DeskReading } from './reading.ts'
import { type Task, whatToDo } from './rules.ts'
import { words } from './words.ts'

export function DeskPage({ visit, reading }: { visit: Visit; reading: DeskReading }) {
  const t = speak(words, visit.language)
  return (
    <>
      {reading.empty ? <Begin visit={visit} /> : <ToDo visit={visit} tasks={whatToDo(reading)} />}
      {reading.empty && reading.openIntakes.length ? <ToDo visit={visit} tasks={whatToDo(reading)} /> : null}
      <Section heading={t.everything} id="alt">
        <Everything visit={visit} />
      </Section>
    </>
  )
}

const baseOf = (visit: Visit) => `/${visit.council}/skrivebord`

/** The way into an empty council: hand in a document. */
function Begin({ visit }: { visit: Visit }) {
  const t = speak(words, visit.language)
  const i = speak(intakeWords, visit.language)
  return (
    <Panel>
      <h2>{t.begin}</h2>
      <form method="post" action={`${baseOf(visit)}/les-inn`} enctype="multipart/form-data">
        <FileField
          field={{ name: 'fil', label: i.file, hint: i.fileHint, required: true }}
          accept=".pdf,.pptx,.docx,.xlsx,.csv,.txt"
          dropText={i.drop}
        />
        <ButtonRow>
          <Button>{i.read}</Button>
        </ButtonRow>
      </form>
      <p class="muted">{t.orByHand}</p>
    </Panel>
  )
}

function ToDo({ visit, tasks }: { visit: Visit; tasks: readonly Task[] }) {
  const t = speak(words, visit.language)
  return (
    <Section heading={t.toDo} id="gjoremal">
      {tasks.length ? (
        <Findings
          label={t.toDo}
          items={tasks.map(({ says, at, citation }, number) => ({
            id: `gjoremal-${number + 1}`,
            state: 'question',
            stateWord: t.waiting,
            title: (
              <a href={at.startsWith('/') ? `/${visit.council}${at}` : `${baseOf(visit)}/${at}`}>
                {say(says, visit.language)}
              </a>
            ),
            text: citation ? <p class="muted">{say(citationSaid(citation), visit.language)}</p> : undefined,
          }))}
        />
      ) : (
        <EmptyState>{t.allDone}</EmptyState>
      )}
    </Section>
  )
}

/** Every page of the desk, by what it is about; the words are keys of this feature's `words`. */
export const deskGroups = [
  {
    name: 'work',
    links: {
      year: 'arshjul',
      meetings: 'moter',
      newMeeting: 'moter/ny',
      cases: 'saker',
      newCase: 'saker/ny',
      extracts: 'saerutskrifter',
      followUps: 'oppfolging',
    },
  },
  { name: 'direction', links: { intake: 'les-inn', plan: 'plan', budget: 'budsjett', documents: 'dokumenter' } },
  { name: 'council', links: { facts: 'radet', participants: 'deltakere', bodies: 'organer', agreements: 'avtaler' } },
  { name: 'people', links: { members: 'medlemmer', persons: 'personer', appointments: 'verv' } },
] as const

function Everything({ visit }: { visit: Visit }) {
  const t = speak(words, visit.language)
  return (
    <CardList>
      {deskGroups.map(({ name, links }) => (
        <Card key={name} title={t[name]}>
          <ul class="link-list">
            {(Object.entries(links) as [keyof typeof words & DeskWord, string][]).map(([word, path]) => (
              <li key={path}>
                <a href={`${baseOf(visit)}/${path}`}>{t[word]}</a>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </CardList>
  )
}

type Links = (typeof deskGroups)[number]['links']
type DeskWord = Links extends infer One ? (One extends unknown ? keyof One : never) : never
