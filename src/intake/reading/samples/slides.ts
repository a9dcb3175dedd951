import { officeFile, relsPart } from './office-file.ts'

const names =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** EMU in a point. */
const emu = 12_700

export interface SlideShape {
  readonly box?: readonly [x: number, y: number, width: number, height: number]
  /** `title`, `body`, `ftr`, `sldNum`. */
  readonly placeholder?: string
  /** Paragraphs as XML, made with `para`. */
  readonly paragraphs: readonly string[]
}

export const para = (text: string, properties = ''): string =>
  `<a:p>${properties && `<a:pPr${properties.startsWith('<') ? '>' : ' '}${properties}</a:pPr>`}<a:r><a:t>${text}</a:t></a:r></a:p>`

/** Shapes as PowerPoint writes them: placeholders without a place of their own take it from the layout. */
export function slidesFile(slides: readonly (readonly SlideShape[])[], layout: readonly SlideShape[] = []): Uint8Array {
  const parts: Record<string, string> = {
    'ppt/presentation.xml': `<p:presentation ${names}><p:sldIdLst>${slides
      .map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`)
      .join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relsPart(
      slides.map((_, at) => [`rId${at + 1}`, 'slide', `slides/slide${at + 1}.xml`]),
    ),
    'ppt/slideLayouts/slideLayout1.xml': part('sldLayout', layout),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relsPart([
      ['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
    ]),
    'ppt/slideMasters/slideMaster1.xml': part(
      'sldMaster',
      [],
      '<p:txStyles><p:bodyStyle><a:lvl1pPr><a:buChar char="•"/></a:lvl1pPr></p:bodyStyle></p:txStyles>',
    ),
  }
  for (const [at, shapes] of slides.entries()) {
    parts[`ppt/slides/slide${at + 1}.xml`] = part('sld', shapes)
    parts[`ppt/slides/_rels/slide${at + 1}.xml.rels`] = relsPart([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'hyperlink', 'https://www.example.no/sakspapirer'],
    ])
  }
  return officeFile('pptx', parts)
}

function part(root: string, shapes: readonly SlideShape[], more = ''): string {
  return `<p:${root} ${names}><p:cSld><p:spTree>${shapes.map(shapeXml).join('')}</p:spTree></p:cSld>${more}</p:${root}>`
}

function shapeXml({ box, placeholder, paragraphs }: SlideShape): string {
  const [x, y, width, height] = (box ?? []).map((points) => points * emu)
  const xfrm = box ? `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` : ''
  const ph = placeholder ? `<p:ph type="${placeholder}"/>` : ''
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name=""/><p:cNvSpPr/><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr>${xfrm}</p:spPr>` +
    `<p:txBody><a:bodyPr/>${paragraphs.join('')}</p:txBody></p:sp>`
  )
}
