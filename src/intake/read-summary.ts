import { asDay, longDay } from '../foundation/days.ts'
import { amount, count, kronerToOre, rate } from '../foundation/money.ts'
import { capitalised } from '../foundation/sentences.ts'
import { type Language, say, speak } from '../foundation/words.ts'
import type { AgendaFacts, BudgetFacts, Check, GoalFacts, Question, Reading } from './draft.ts'
import { kindWords, readWords } from './read-words.ts'
import { sayReason } from './words.ts'

type Heading = readonly [title: string, lines: readonly string[]]

/** What was understood, for the terminal: under headings, then the sums, what must be asked and what was not read. */
export function summaryOf(reading: Reading, language: Language): string {
  const parts: Heading[] = [
    documentPart(reading, language),
    ...councilParts(reading, language),
    ...planParts(reading, language),
    ...budgetPart(reading.budget, language),
    ...doubtParts(reading, language),
  ]
  const alone = new Set([parts[0]![0], say(readWords.nothingUnread, language)])
  return parts
    .filter(([title, lines]) => title && (lines.length > 0 || alone.has(title)))
    .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
}

function documentPart({ document }: Reading, language: Language): Heading {
  const t = speak(readWords, language)
  const size = document.slides ? t.slides(document.slides) : document.pages ? t.pages(document.pages) : ''
  const others = (document.holds ?? [])
    .filter((held) => held !== document.kind)
    .map((held) => say(kindWords[held], language))
  const kind = document.slides ? '' : say(kindWords[document.kind], language)
  const facts = [kind, size, document.language === 'nn' ? t.nynorsk : t.bokmål]
  const held = others.length > 0 ? `; ${t.holds(others.join(', '))}` : ''
  return [capitalised(facts.filter(Boolean).join(', ')) + held, []]
}

function councilParts(
  { council, meeting, cases, agreement, strategy, priorityAreas }: Reading,
  language: Language,
): Heading[] {
  const t = speak(readWords, language)
  const day = (iso: string | null | undefined, text?: string) => (iso ? longDay(iso, language) : (text ?? ''))
  const span = strategy && [strategy.from, strategy.to].filter(Boolean).join('–')
  const meetingLine = meeting && [meeting.body, day(meeting.date, meeting.dateText), meeting.startTime, meeting.place]
  const presence = [
    ...(meeting?.present ? [t.present(meeting.present.length)] : []),
    ...(meeting?.absent ? [t.absent(meeting.absent.length)] : []),
  ]
  return [
    [
      t.council,
      council ? [[council.name, council.abbreviation && `(${council.abbreviation})`].filter(Boolean).join(' ')] : [],
    ],
    [
      t.meeting,
      meeting
        ? [
            meetingLine!.filter(Boolean).join(', '),
            presence.join(', '),
            ...(meeting.agenda ?? []).map(agendaLine),
          ].filter(Boolean)
        : [],
    ],
    [t.cases, (cases ?? []).map(({ number, title }) => `${number} ${title}`)],
    [
      [t.agreement, day(agreement?.date)].filter(Boolean).join(' '),
      (agreement?.purposes ?? []).map((purpose) => `– ${purpose}`),
    ],
    [t.strategy, strategy ? [[strategy.name, span].filter(Boolean).join(' ')] : []],
    [t.areas, (priorityAreas ?? []).map(({ no, title }) => `${no === null ? '–' : `${no}.`} ${title}`)],
  ]
}

function agendaLine({ position, parent, caseNumber, title, time, decision, vote }: AgendaFacts): string {
  const first = [`${parent === undefined ? '' : '  '}${position}.`, time, caseNumber, title].filter(Boolean).join(' ')
  const outcome = [decision, vote].filter(Boolean).join(' ')
  return outcome ? `${first}\n       → ${outcome}` : first
}

function planParts({ actionPlan: plan, links }: Reading, language: Language): Heading[] {
  const t = speak(readWords, language)
  const adopted = plan?.adoptedDate ? longDay(plan.adoptedDate, language) : plan?.adoptedDateText
  const title = [plan?.title ?? t.plan, [plan?.adoptedBy, adopted].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const lines = (plan?.goals ?? []).flatMap((goal, at) => goalLines(goal, at, language))
  return [
    [title, lines],
    [t.links, links ?? []],
  ]
}

function goalLines(goal: GoalFacts, at: number, language: Language): string[] {
  const t = speak(readWords, language)
  const { target } = goal
  const facts = [
    target && [target.comparatorWord, target.count, target.unit].filter(Boolean).join(' '),
    goal.deadline && t.deadline(longDay(goal.deadline, language)),
  ].filter(Boolean)
  const head = `${t.goal} ${goal.no ?? at + 1}: ${goal.text}${facts.length > 0 ? ` [${facts.join('; ')}]` : ''}`
  return [head, ...goal.actions.map(({ no, text }) => `  ${no === null ? '–' : `${no}.`} ${text}`)]
}

function budgetPart(budget: BudgetFacts | undefined, language: Language): Heading[] {
  if (!budget) return []
  const t = speak(readWords, language)
  const money = (kroner: number | undefined) => (kroner === undefined ? '' : amount(kronerToOre(kroner), language))
  const row = (label: string, parts: readonly (string | false | undefined)[], kroner: number | undefined) =>
    [label, parts.filter(Boolean).join(' × '), kroner === undefined ? '' : `= ${money(kroner)}`]
      .filter(Boolean)
      .join('  ')
  const income = (budget.income ?? []).map((one) =>
    row(
      one.municipality ?? one.label ?? '',
      [
        one.rate !== undefined && rate(String(one.rate), language),
        one.population !== undefined && count(one.population, language),
      ],
      one.amount,
    ),
  )
  const expenses = (budget.expenses ?? []).map((one) =>
    row(
      one.label,
      [
        one.unitPrice !== undefined && money(one.unitPrice),
        one.quantity !== undefined && `${count(one.quantity, language)} ${one.unit ?? ''}`.trim(),
      ],
      one.amount,
    ),
  )
  const total = (label: string, kroner: number | undefined) => (kroner === undefined ? [] : [row(label, [], kroner)])
  const lines = [
    ...income,
    ...total(t.income, budget.incomeTotal),
    ...expenses,
    ...total(t.expenses, budget.expenseTotal),
    ...total(t.result, budget.result),
  ]
  const title = budget.title ?? [t.budget, budget.year].filter(Boolean).join(' ')
  return [[[title, budget.status && `(${budget.status})`].filter(Boolean).join(' '), lines]]
}

function doubtParts({ checks, questions, unread }: Reading, language: Language): Heading[] {
  const t = speak(readWords, language)
  const right = checks.filter(({ ok, kind }) => ok && kind !== 'continuity' && kind !== 'date').length
  const wrong = checks.filter(({ ok }) => !ok).map((check) => wrongLine(check, language))
  const asked = questions.map((question, at) => {
    const { asks, because } = question
    const reason = because ? ` ${sayReason(because, language)}` : ''
    const guess = guessOf(question, language)
    const guessed = guess === '' ? '' : ` ${t.guess(guess)}.`
    return `${at + 1}. ${sayReason(asks, language)}${reason}${guessed}`
  })
  const missed = unread.map(({ place, text }) => `${t.place(place.section, place.fromLine)}: ${text}`)
  return [
    [t.sums, [...(right > 0 ? [t.sumsHold(right)] : []), ...wrong]],
    [t.questions(asked.length), asked],
    missed.length > 0 ? [t.unread(missed.length), missed] : [t.nothingUnread, []],
  ]
}

function guessOf({ guess, choices }: Question, language: Language): string {
  if (guess === undefined || guess === null) return ''
  const label = choices.find(({ value }) => value === guess)?.label
  if (label !== undefined) return typeof label === 'string' ? label : sayReason(label, language)
  return asDay(String(guess)) ? longDay(String(guess), language) : String(guess)
}

function wrongLine({ kind, what, computed, inDocument }: Check, language: Language): string {
  const t = speak(readWords, language)
  const shown = (value: number | string) => (typeof value === 'number' ? amount(kronerToOre(value), language) : value)
  const both = computed !== undefined && inDocument !== undefined
  if (kind === 'repeated-words') return t.repeated(what)
  return t.wrong(what) + (both ? `: ${t.comesTo(shown(computed), shown(inDocument))}` : '')
}
