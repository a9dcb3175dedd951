import type { VNode } from 'preact'
import type { Refusal } from '../../law/refusal.ts'
import type { PageProps } from '../layout/page.tsx'

/** What a route answers. Done is 303, invalid input 422 with the same form, a refusal 409, hidden 404. */
export type Answer =
  | PageAnswer
  | { readonly kind: 'see-other'; readonly to: string; readonly cookies?: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'fragment'; readonly body: VNode }
  | { readonly kind: 'raw'; readonly response: Response }

/** What a page says of itself; the frame around it is the same for all. */
export interface AboutPage
  extends Partial<
    Pick<
      PageProps,
      | 'heading'
      | 'overline'
      | 'lead'
      | 'actions'
      | 'breadcrumbs'
      | 'reading'
      | 'width'
      | 'bare'
      | 'unlisted'
      | 'description'
      | 'flash'
    >
  > {
  readonly status?: number
  /** Seconds until the browser asks again by itself, with or without JavaScript: for work that goes on. */
  readonly askAgainAfter?: number
  readonly cookies?: readonly string[]
}

export interface PageAnswer extends AboutPage {
  readonly kind: 'page'
  readonly title: string
  readonly body: VNode
}

export const page = (title: string, body: VNode, about: AboutPage = {}): Answer => ({
  kind: 'page',
  title,
  body,
  ...about,
})

/** The same form again, with what they wrote and what is wrong with it. */
export const invalid = (title: string, body: VNode, about: AboutPage = {}): Answer =>
  page(title, body, { status: 422, ...about })

export const seeOther = (to: string, cookies?: readonly string[]): Answer => ({ kind: 'see-other', to, cookies })
export const refused = (refusal: Refusal): Answer => ({ kind: 'refused', refusal })
export const notFound: Answer = { kind: 'not-found' }
export const fragment = (body: VNode): Answer => ({ kind: 'fragment', body })
export const raw = (response: Response): Answer => ({ kind: 'raw', response })
