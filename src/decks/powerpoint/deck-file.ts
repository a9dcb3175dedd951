import { type Language, speak } from '../../foundation/words.ts'
import { colours } from '../colours.ts'
import { pictureWidth, stage } from '../fitting/stage.ts'
import type { Deck, Notes, Slide, SlidePicture } from '../slide.ts'
import { placeOf } from '../stage/place-of.ts'
import { words } from '../words.ts'
import { addBody } from './body.ts'
import { defineLayouts, face, inBox, inches, layoutOf } from './masters.ts'
import { repaired } from './repair.ts'
import { titleRuns } from './titles.ts'
import { newFile, type Page } from './writer.ts'

/** The bytes of each picture, by its identifier. */
export type PictureBytes = ReadonlyMap<string, { readonly mediaType: string; readonly bytes: Uint8Array }>

/**
 * The deck for PowerPoint: text that can be edited, titles in their placeholders, tables and charts of its own, notes, and
 * alternative texts. `address` is the site's, for the sources in the notes. The same deck gives the same bytes.
 */
export async function writePowerpoint(
  deck: Deck,
  slides: readonly Slide[],
  { pictures, address }: { readonly pictures: PictureBytes; readonly address: string },
): Promise<Uint8Array> {
  const file = newFile()
  file.layout = 'LAYOUT_WIDE'
  file.title = deck.title
  file.author = deck.councilName
  file.company = deck.councilName
  file.theme = { headFontFace: face, bodyFontFace: face }
  defineLayouts(file, slides)
  for (const slide of slides) {
    const page = file.addSlide({ masterName: layoutOf(slide) })
    page.addText(titleRuns(slide), { placeholder: 'title' })
    addBody(page, slide, deck.language)
    addPart(page, slide, deck.language)
    if (slide.picture) addPicture(page, slide, slide.picture, { pictures, language: deck.language })
    const notes = notesText(slide.notes, `${address}/${deck.council}`)
    if (notes) page.addNotes(notes)
  }
  const made = (await file.write({ outputType: 'uint8array' })) as Uint8Array
  return repaired(new Uint8Array(made), { language: deck.language, at: `${deck.meeting.day}T12:00:00Z` })
}

/** «1 av 2», where it can be read on its own and is no part of the title. */
function addPart(page: Page, { part, kind, picture }: Slide, language: Language): void {
  if (!part) return
  const text = speak(words, language).part(part.number, part.of)
  const inPanel = kind === 'goal'
  const box = inPanel
    ? { x: 56, y: 652, w: 300, h: 40 }
    : { x: stage.width - 260 - (picture ? pictureWidth.beside : 0), y: 20, w: 188, h: 36 }
  const color = inPanel ? colours.onDeepMuted : colours.muted
  page.addText(text, {
    ...inBox(box),
    fontFace: face,
    fontSize: 15,
    color,
    margin: 0,
    align: inPanel ? 'left' : 'right',
  })
}

interface Around {
  readonly pictures: PictureBytes
  readonly language: Language
}

/** Cut to its place as on the screen; its credit is text on it, and leads to where it was got. */
function addPicture(page: Page, slide: Slide, picture: SlidePicture, { pictures, language }: Around): void {
  const known = pictures.get(picture.picture)
  if (!known) return
  const half = ['title', 'opening', 'section', 'closing'].includes(slide.kind)
  const w = half ? pictureWidth.half : pictureWidth.beside
  const x = stage.width - w
  page.addImage({
    data: `${known.mediaType};base64,${Buffer.from(known.bytes).toString('base64')}`,
    x: inches(x),
    y: 0,
    w: inches(picture.width),
    h: inches(picture.height),
    sizing: { type: 'cover', w: inches(w), h: inches(stage.height) },
    altText: picture.alternativeText,
  })
  const { credit, address } = picture
  const said = credit ? speak(words, language).credit(credit) : ''
  if (!said && !address) return
  const link = address ? [{ text: placeOf(address), options: { hyperlink: { url: address }, color: 'FFFFFF' } }] : []
  page.addText([...(said ? [{ text: `${said} ` }] : []), ...link], {
    ...inBox({ x, y: stage.height - 56, w, h: 56 }),
    fill: { color: '081420', transparency: 18 },
    color: 'FFFFFF',
    fontFace: face,
    fontSize: 14,
    margin: [4, 12, 4, 12],
    valign: 'middle',
  })
}

/** Sources with their whole address: a slide travels without its site. */
function notesText({ own, facts, sources }: Notes, base: string): string {
  return [own, ...facts, ...sources.map(({ text, path }) => `${text}: ${base}${path}`)].filter(Boolean).join('\n')
}
