import { asHtml } from '../text/markdown.ts'

interface RichTextProps {
  /** Markdown, or plain text with its line breaks. */
  readonly text: string
  /** The level of the text's own first heading: one below the heading that it stands under. */
  readonly heading?: 2 | 3 | 4
}

/** A text with its lists and tables. This is the only file that sets HTML into a page; what it sets is made safe first. */
export const RichText = ({ text, heading }: RichTextProps) => (
  <div class="rich-text" dangerouslySetInnerHTML={{ __html: asHtml(text, { heading }) }} />
)
