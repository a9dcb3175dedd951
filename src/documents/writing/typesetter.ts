import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { finished, type SeriesStart } from './finished.ts'
import { readFonts, signsIn } from './fonts.ts'
import { printable } from './printable.ts'
import type { FromTypesetter, ToTypesetter } from './typeset.ts'

/** The process that sets type: it reads templates and fonts, hears of sheets, and answers PDF. It counts pages, too. */

const templates = join(import.meta.dirname, 'templates')
const fonts = readFonts()
const signs = new Set(fonts.flatMap((font) => [...signsIn(font).keys()]))
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts }] })

const say = (message: FromTypesetter) => process.send!(message)

process.on('disconnect', () => process.exit())
process.on('message', async (asked: ToTypesetter) => {
  try {
    if ('count' in asked) say({ says: 'counted', pages: await count(asked.count) })
    else say({ says: 'set', pdf: set(asked) })
  } catch (error) {
    say({ says: 'failed', detail: error instanceof Error ? error.message : String(error) })
  }
  compiler.evictCache(1)
})
say({ says: 'ready' })

type ToSet = Extract<ToTypesetter, { sheet: string }>

function set({ sheet, standard, template = 'sheet', files = [] }: ToSet): Uint8Array {
  compiler.mapShadow(join(templates, 'sheet.json'), Buffer.from(printable(sheet, signs)))
  for (const { name, bytes } of files) compiler.mapShadow(join(templates, name), Buffer.from(bytes))
  const mainFilePath = join(templates, `${template}.typ`)
  try {
    return compiledTo(standard, mainFilePath)
  } finally {
    for (const { name } of files) compiler.unmapShadow(join(templates, name))
  }
}

function compiledTo(standard: string, mainFilePath: string): Uint8Array {
  const compiled = compiler.compile({ mainFilePath, inputs: { standard }, resetRead: true })
  if (!compiled.result) throw new Error(JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics()!)))
  const pdf = compiler.pdf(compiled.result, { pdfStandard: standard })
  const starts = compiler.query(compiled.result, { selector: '<begins>', field: 'value' }) as SeriesStart[]
  return finished(pdf, starts)
}

/** Looks at nothing but the tree of pages. */
async function count(pdf: Uint8Array): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, stopAtErrors: true })
  try {
    return (await task.promise).numPages
  } finally {
    await task.destroy()
  }
}
