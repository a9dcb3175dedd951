import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { DataTable } from '../foundation/layout/table.tsx'
import { EmptyState, Notice, Section, Tag } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { words as accessWords } from './access/words.ts'
import { caseAddress, caseNumberText, missingNumbers } from './numbers/rules.ts'
import type { Place } from './preparation/rules.ts'
import { placeWords, words as preparationWords } from './preparation/words.ts'
import type { CouncilCase } from './store.ts'
import { kindWords, words } from './words.ts'

interface CasesDeskProps {
  readonly visit: Visit
  /** Of the chosen year, or of all. */
  readonly cases: readonly CouncilCase[]
  readonly years: readonly number[]
  readonly year?: number
  readonly placeOf: (one: CouncilCase) => Place
}

/** Every case, year by year, with the numbers that were skipped. */
export function CasesDesk({ visit, cases, years, year, placeOf }: CasesDeskProps) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/skrivebord/saker`
  if (!years.length) return <EmptyState>{t.none}</EmptyState>
  return (
    <>
      {years.length > 1 ? (
        <nav class="button-row" aria-label={t.year}>
          <LinkButton look={year ? 'quiet' : 'secondary'} href={base}>
            {t.allYears}
          </LinkButton>
          {years.map((one) => (
            <LinkButton key={one} look={one === year ? 'secondary' : 'quiet'} href={`${base}?ar=${one}`}>
              {String(one)}
            </LinkButton>
          ))}
        </nav>
      ) : null}
      {years
        .filter((one) => !year || one === year)
        .map((one) => (
          <YearOnDesk
            key={one}
            visit={visit}
            year={one}
            cases={cases.filter((each) => each.year === one)}
            placeOf={placeOf}
          />
        ))}
    </>
  )
}

type YearProps = Pick<CasesDeskProps, 'visit' | 'cases' | 'placeOf'> & { readonly year: number }

function YearOnDesk({ visit, year, cases, placeOf }: YearProps) {
  const t = speak(words, visit.language)
  const a = speak(accessWords, visit.language)
  const base = `/${visit.council}/skrivebord/saker`
  return (
    <Section heading={String(year)} id={`ar-${year}`}>
      <MissingNumbers visit={visit} year={year} cases={cases} />
      <DataTable
        id={`saker-${year}`}
        caption={`${t.cases} ${year}`}
        captionHidden
        language={visit.language}
        rows={cases}
        keyOf={(one) => one.councilCase}
        columns={[
          {
            key: 'number',
            header: t.number,
            cell: (one) => <a href={`${base}/${one.councilCase}`}>{caseNumberText(one)}</a>,
          },
          {
            key: 'title',
            header: t.title,
            cell: (one) => <a href={`/${visit.council}/saker/${caseAddress(one)}`}>{one.title}</a>,
          },
          {
            key: 'kind',
            header: t.kind,
            cell: (one) => (one.kind ? say(kindWords[one.kind], visit.language) : t.kindNotStated),
          },
          {
            key: 'place',
            header: say(preparationWords.place, visit.language),
            cell: (one) => (
              <>
                {say(placeWords[placeOf(one)], visit.language)}{' '}
                {one.publishedAt || one.access === 'exempt' ? null : (
                  <Tag tone="warn">{say(preparationWords.deskOnly, visit.language)}</Tag>
                )}
              </>
            ),
          },
          {
            key: 'access',
            header: a.access,
            cell: (one) => (one.access === 'exempt' ? <Tag tone="bad">{a.exempt}</Tag> : a.public),
          },
        ]}
      />
    </Section>
  )
}

const mostNamed = 10

/** «001/24 er ikke registrert», for each series of the year. */
function MissingNumbers({ visit, year, cases }: { visit: Visit; year: number; cases: readonly CouncilCase[] }) {
  const t = speak(words, visit.language)
  const missing = [...new Set(cases.map(({ series }) => series))].flatMap((series) =>
    missingNumbers(cases.filter((one) => one.series === series).map(({ number }) => number)).map((number) =>
      caseNumberText({ series, year, number }),
    ),
  )
  if (!missing.length) return null
  const named = missing.slice(0, mostNamed)
  return (
    <Notice tone="warn" title={t.missing(named, missing.length - named.length)}>
      {t.missingHelp}
    </Notice>
  )
}
