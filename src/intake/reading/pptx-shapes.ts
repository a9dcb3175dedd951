import type { Box } from './reading-order.ts'
import { childOf, type Element, elementsOf, pathOf } from './xml.ts'

/** A piece of a slide that holds words. */
export interface Shape {
  readonly element: Element
  readonly kind: 'text' | 'frame'
  readonly placeholder?: { readonly type: string; readonly index?: string }
  /** In points from the slide's top left corner. */
  readonly box?: Box
}

/** English Metric Units in a point. */
const emu = 12_700

interface Frame {
  readonly scaleX: number
  readonly scaleY: number
  readonly moveX: number
  readonly moveY: number
}

const slide: Frame = { scaleX: 1 / emu, scaleY: 1 / emu, moveX: 0, moveY: 0 }

/** All shapes of a slide, layout or master, those in groups too, in drawing order. */
export function shapesOf(tree: Element | undefined, frame: Frame = slide): Shape[] {
  return elementsOf(tree).flatMap((element) => {
    if (isHidden(element)) return []
    if (element.name === 'grpSp') return shapesOf(element, inside(element, frame))
    if (element.name === 'sp') return [shapeOf(element, 'text', pathOf(element, 'spPr', 'xfrm'), frame)]
    if (element.name === 'graphicFrame') return [shapeOf(element, 'frame', childOf(element, 'xfrm'), frame)]
    return []
  })
}

function nonVisual(element: Element): Element | undefined {
  return elementsOf(element).find((child) => /^nv.*Pr$/.test(child.name))
}

function isHidden(element: Element): boolean {
  return pathOf(nonVisual(element), 'cNvPr')?.attributes.hidden === '1'
}

function shapeOf(element: Element, kind: Shape['kind'], xfrm: Element | undefined, frame: Frame): Shape {
  const placeholder = pathOf(nonVisual(element), 'nvPr', 'ph')
  const box = boxOf(xfrm, frame)
  return {
    element,
    kind,
    ...(placeholder && {
      placeholder: { type: placeholder.attributes.type ?? 'obj', index: placeholder.attributes.idx },
    }),
    ...(box && { box }),
  }
}

function boxOf(xfrm: Element | undefined, frame: Frame): Box | undefined {
  const off = numbers(childOf(xfrm, 'off'), 'x', 'y')
  const ext = numbers(childOf(xfrm, 'ext'), 'cx', 'cy')
  if (!off || !ext) return undefined
  return {
    x: Math.round(off[0] * frame.scaleX + frame.moveX),
    y: Math.round(off[1] * frame.scaleY + frame.moveY),
    width: Math.round(ext[0] * frame.scaleX),
    height: Math.round(ext[1] * frame.scaleY),
  }
}

/** A group has its own measures: `chOff` and `chExt` inside are `off` and `ext` outside. */
function inside(group: Element, frame: Frame): Frame {
  const xfrm = pathOf(group, 'grpSpPr', 'xfrm')
  const off = numbers(childOf(xfrm, 'off'), 'x', 'y')
  const ext = numbers(childOf(xfrm, 'ext'), 'cx', 'cy')
  const innerOff = numbers(childOf(xfrm, 'chOff'), 'x', 'y')
  const innerExt = numbers(childOf(xfrm, 'chExt'), 'cx', 'cy')
  if (!off || !ext || !innerOff || !innerExt) return frame
  const scaleX = frame.scaleX * (ext[0] / innerExt[0] || 1)
  const scaleY = frame.scaleY * (ext[1] / innerExt[1] || 1)
  return {
    scaleX,
    scaleY,
    moveX: off[0] * frame.scaleX + frame.moveX - innerOff[0] * scaleX,
    moveY: off[1] * frame.scaleY + frame.moveY - innerOff[1] * scaleY,
  }
}

function numbers(element: Element | undefined, first: string, second: string): [number, number] | undefined {
  const found = [Number(element?.attributes[first]), Number(element?.attributes[second])] as const
  return element && found.every(Number.isFinite) ? [found[0], found[1]] : undefined
}
