/**
 * How long it takes to write documents, with a typesetter that is up: medians of nine, milliseconds. A bundle of 40 cases
 * shall take less than 2 seconds, and minutes less than 300 ms. «first» is the first of all, with the process coming up.
 */
import { bundleSheet } from '../documents/writing/bundle.ts'
import { casePaperSheet } from '../documents/writing/case-paper.ts'
import { extractSheet } from '../documents/writing/extract.ts'
import { minutesSheet } from '../documents/writing/minutes.ts'
import { noticeSheet } from '../documents/writing/notice.ts'
import type { Sheet } from '../documents/writing/sheet.ts'
import { stopTypesetting, typeset } from '../documents/writing/typeset.ts'
import { wordFile } from '../documents/writing/word-file.ts'
import {
  bundleContent,
  casePaperContent,
  extractContent,
  minutesContent,
  minutesItem,
  minutesPaper,
  noticeContent,
} from '../test/papers.ts'
import { table } from './print/table.ts'

const median = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!
const page = 'Utredningen er lang og grundig, og den viser hva kommunene kan gjøre sammen i tiden som kommer.\n\n'

/** Forty cases of some four pages each, as a large meeting may have. */
function largeBundle() {
  const content = bundleContent(40)
  const cases = content.editions[0]!.cases.map((one) => ({ ...one, account: one.account + page.repeat(60) }))
  return { ...content, editions: [{ edition: 1, sent: true, cases }] }
}

const manyItems = Array.from({ length: 20 }, (_, index) => {
  const [, , item] = minutesContent().items
  return { ...item!, ...minutesItem(index + 10, `Sak ${100 + index}/24`, { decisions: item!.decisions, prose: page }) }
})

/** Each time another text, so that nothing is there from the time before. */
const documents: readonly (readonly [string, (round: number) => Sheet])[] = [
  ['notice', (round) => noticeSheet(noticeContent('nb', { message: `Runde ${round}` }))],
  ['case paper', (round) => casePaperSheet(casePaperContent('nb', { assessment: `Runde ${round}` }))],
  ['extract', (round) => extractSheet(extractContent('nb', { receiver: `Runde ${round}` }))],
  [
    'minutes',
    (round) => minutesSheet(minutesPaper({ content: { ...minutesContent(manyItems), prose: `Runde ${round}` } })),
  ],
  ['bundle of 40', (round) => changed(largeBundle(), round)],
]

function changed(content: ReturnType<typeof largeBundle>, round: number): Sheet {
  const cases = content.editions[0]!.cases.map((one) => ({ ...one, assessment: `Runde ${round}. ${one.assessment}` }))
  return bundleSheet({ ...content, editions: [{ edition: 1, sent: true, cases }] })
}

const timed = async (work: () => Promise<Uint8Array>) => {
  const started = performance.now()
  const { length } = await work()
  return { took: performance.now() - started, length }
}

const first = await timed(() => typeset(noticeSheet(noticeContent())))
const rows: string[][] = [['notice, first', '', first.took.toFixed(0), '', '']]
for (const [name, make] of documents) {
  const [laid, set, word]: [number[], number[], number[]] = [[], [], []]
  let size = 0
  for (let round = 0; round < 9; round++) {
    const began = performance.now()
    const sheet = make(round)
    laid.push(performance.now() - began)
    const pdf = await timed(() => typeset(sheet))
    set.push(pdf.took)
    size = pdf.length
    if (!sheet.sections) word.push((await timed(() => wordFile(sheet))).took)
  }
  rows.push([
    name,
    `${(size / 1024).toFixed(0)} kB`,
    (median(laid) + median(set)).toFixed(0),
    Math.max(...set).toFixed(0),
    word.length ? median(word).toFixed(0) : '',
  ])
}
console.log(table(['document', 'size', 'PDF (ms)', 'slowest', 'Word (ms)'], rows))
stopTypesetting()
process.exit(0)
