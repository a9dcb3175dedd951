import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole page as the bytes that are sent. */
export function renderDocument(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}

/** A part of a page, for a live fragment. */
export function renderFragment(part: VNode): string {
  return renderToString(part)
}
