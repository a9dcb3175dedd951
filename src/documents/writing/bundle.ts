import { speak } from '../../foundation/words.ts'
import { type CaseContent, caseParts } from './case-paper.ts'
import { type Letterhead, underLetterhead } from './letterhead.ts'
import { fileList, meetingTitle, type NoticeContent, noticeParts } from './notice.ts'
import { line, type Sheet, type SheetSection } from './sheet.ts'
import { words } from './words.ts'

/** The papers as they were when something was sent, or as they are now. */
export interface BundleEdition {
  /** From 1. */
  readonly edition: number
  readonly sent: boolean
  /** In the order of the agenda. */
  readonly cases: readonly CaseContent[]
}

/** All the papers of a meeting as one document: the notice, and what was sent first and later. Plain JSON. */
export interface BundleContent {
  readonly notice: NoticeContent
  /** The first one first; at least one. */
  readonly editions: readonly BundleEdition[]
  /** The cases that stand on the agenda now and that the reader may see. */
  readonly shown: readonly string[]
}

/**
 * What was sent first keeps its pages for ever: the cover and the contents have numbers of their own, and what comes later
 * has pages of a series of its own.
 */
export function bundleSheet({ notice, editions, shown }: BundleContent): Sheet {
  const { head } = notice
  const t = speak(words, head.language)
  const sections = sectionsOf(editions, head).filter(({ councilCase }) => shown.includes(councilCase))
  return underLetterhead(head, {
    kind: t.bundle,
    title: meetingTitle(notice.meeting, head),
    exempt: notice.legalBasis === null ? null : t.exempt(notice.legalBasis),
    parts: noticeParts(notice),
    note: t.stablePages,
    sections: sections.map(({ councilCase: _, ...section }) => section),
  })
}

type Section = SheetSection & { readonly councilCase: string }

/** Each edition holds all; here only what is new in it, or changed. */
function sectionsOf(editions: readonly BundleEdition[], head: Letterhead): Section[] {
  const t = speak(words, head.language)
  const before = new Map<string, CaseContent>()
  const sections: Section[] = []
  for (const { edition, sent, cases } of editions) {
    const series = edition === 1 ? '' : sent ? t.supplement(edition - 1) : t.unsent(edition - 1)
    for (const one of cases) {
      const known = before.get(one.councilCase)
      const section = known ? whatIsNew(one, known, series, head) : whole(one, series, '', head)
      before.set(one.councilCase, one)
      if (section) sections.push({ ...section, mark: `${section.mark}-${edition}` })
    }
  }
  return sections.map((section) => withNote(section, sections, head))
}

function whole(one: CaseContent, series: string, note: string, head: Letterhead): Section {
  const t = speak(words, head.language)
  return {
    councilCase: one.councilCase,
    mark: `sak-${one.number.toLowerCase().replace(/[^a-zæøå0-9]+/g, '-')}`,
    number: t.case(one.number),
    title: one.title,
    series,
    note,
    exempt: one.legalBasis === null ? null : t.exempt(one.legalBasis),
    parts: [...(note ? [line('lead', note)] : []), ...caseParts(one, head)],
  }
}

/** Undefined when nothing has changed for who reads it. */
function whatIsNew(one: CaseContent, known: CaseContent, series: string, head: Letterhead): Section | undefined {
  const t = speak(words, head.language)
  if (!same(textOf(one), textOf(known))) return whole(one, series, t.newVersion, head)
  const files = one.files.filter(({ sha256 }) => !known.files.some((file) => file.sha256 === sha256))
  if (!files.length) return undefined
  return {
    ...whole(one, series, t.newAttachments, head),
    parts: [line('lead', t.newAttachments), fileList(files, head)],
  }
}

const textOf = ({ number, title, proposal, recommendedBy, account, assessment, legalBasis }: CaseContent) =>
  [number, title, proposal, recommendedBy, account, assessment, legalBasis ?? ''].map((text) => text.trim())

const same = (one: readonly string[], other: readonly string[]) => one.every((text, index) => text === other[index])

/** The contents tell at an older version that there is a newer one; its own page stays as it was sent. */
function withNote(section: Section, all: readonly Section[], head: Letterhead): Section {
  const t = speak(words, head.language)
  const later = all.slice(all.indexOf(section) + 1).filter(({ councilCase }) => councilCase === section.councilCase)
  const replaced = later.findLast(({ note }) => note === t.newVersion)
  const added = later.findLast(({ note }) => note === t.newAttachments)
  const told = [
    section.note,
    replaced ? t.replaced(lower(replaced.series)) : '',
    added && (!replaced || later.indexOf(added) > later.indexOf(replaced)) ? t.addedTo(lower(added.series)) : '',
  ]
  return { ...section, note: told.filter(Boolean).join('. ') }
}

const lower = (series: string) => series.charAt(0).toLowerCase() + series.slice(1)
