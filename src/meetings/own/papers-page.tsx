import { caseAddress, caseNumberText } from '../../cases/numbers/rules.ts'
import { Papers } from '../../cases/papers.tsx'
import type { Visit } from '../../foundation/http/visit.ts'
import { ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import type { Link } from '../../foundation/layout/page.tsx'
import { RichText } from '../../foundation/layout/rich-text.tsx'
import { Notice, Section, Tag } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { itemTitle, KindTag } from '../agenda/list.tsx'
import { publicWords } from '../notices/words.ts'
import type { OwnStanding } from '../replies/own-reply.ts'
import type { Meeting } from '../store.ts'
import { Answering, Reading } from './pages.tsx'
import type { OwnCase, OwnPaper, OwnPapers } from './reading.ts'
import { words } from './words.ts'

interface PapersPageProps {
  readonly visit: Visit
  readonly meeting: Meeting
  readonly papers: OwnPapers
  readonly standing: OwnStanding | undefined
  /** All the papers in one file, and the like; made by those below. */
  readonly downloads: readonly Link[]
}

/** One column, case by case, for a phone in one hand. */
export function PapersPage(props: PapersPageProps) {
  const { visit, meeting, papers, standing, downloads } = props
  const t = speak(words, visit.language)
  const read = papers.cases.filter(({ about, papers: own }) => about || own.length)
  return (
    <div class="own own-papers">
      <Reading visit={visit} papers={papers} />
      {papers.seen && papers.unread ? <Notice>{t.newPapers(papers.unread)}</Notice> : null}
      {downloads.length ? (
        <ButtonRow>
          {downloads.map(({ text, href }) => (
            <LinkButton key={href} href={href} icon="download">
              {text}
            </LinkButton>
          ))}
        </ButtonRow>
      ) : null}
      {read.length > 1 ? <Contents visit={visit} cases={read} /> : null}
      {read.map((one) => (
        <CasePapers key={one.item.agendaItem} visit={visit} one={one} />
      ))}
      {papers.other.length ? (
        <Section heading={t.otherPapers} id="andre-papirer">
          <Papers papers={papers.other.map((one) => noted(visit, one, false))} />
        </Section>
      ) : null}
      {standing ? <Answering visit={visit} one={{ meeting, standing }} /> : null}
    </div>
  )
}

function Contents({ visit, cases }: { visit: Visit; cases: readonly OwnCase[] }) {
  const t = speak(words, visit.language)
  return (
    <nav aria-label={t.inThisMeeting} class="own-contents">
      <ol>
        {cases.map(({ item }) => (
          <li key={item.agendaItem}>
            <a href={`#punkt-${item.agendaItem}`}>{itemTitle(visit, item)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The paper with what is to know about it; of an exempt case the case itself says so. */
function noted(visit: Visit, { hidden, ...paper }: OwnPaper, exempt: boolean) {
  const p = speak(publicWords, visit.language)
  const late = paper.lateness === 'late' ? p.late : paper.lateness === 'changed' ? p.changedPaper : ''
  return { ...paper, hidden: exempt ? undefined : hidden, beside: [paper.isNew ? p.isNew : '', late].filter(Boolean) }
}

function CasePapers({ visit, one: { item, about, papers, isLate } }: { visit: Visit; one: OwnCase }) {
  const t = speak(words, visit.language)
  const p = speak(publicWords, visit.language)
  const texts = about
    ? ([
        [t.account, about.account],
        [t.assessment, about.assessment],
        [t.proposal, about.proposal],
      ] as const)
    : []
  const written = texts.filter(([, text]) => text)
  return (
    <Section heading={itemTitle(visit, item)} id={`punkt-${item.agendaItem}`}>
      <p>
        <KindTag visit={visit} item={item} /> {isLate ? <Tag tone="warn">{p.lateItem}</Tag> : null}
      </p>
      {about?.access === 'exempt' && about.legalBasis ? (
        <Notice tone="warn">{t.exempt(about.legalBasis)}</Notice>
      ) : null}
      {written.map(([heading, text]) => (
        <section key={heading} class="reading">
          <h3>{heading}</h3>
          <RichText text={text} heading={4} />
        </section>
      ))}
      {papers.length ? <Papers papers={papers.map((paper) => noted(visit, paper, item.exempt))} /> : null}
      {written.length || papers.length ? null : <p class="muted">{t.noPapers}</p>}
      {about ? (
        <p>
          <a
            href={`/${visit.council}/saker/${caseAddress(about)}`}
            aria-label={`${t.goToCase} ${caseNumberText(about)}`}
          >
            {t.goToCase}
          </a>
        </p>
      ) : null}
    </Section>
  )
}
