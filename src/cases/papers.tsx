import { Icon } from '../foundation/layout/icon.tsx'
import { Tag } from '../foundation/layout/text.tsx'
import type { Paper } from './paper.ts'

/** The papers of a case or a meeting, each a download. */
export function Papers({ papers }: { papers: readonly Paper[] }) {
  return (
    <ul class="papers">
      {papers.map((paper) => (
        <li key={paper.document}>
          <a href={paper.href}>
            <Icon name="file" />
            {paper.title}
          </a>{' '}
          <span class="muted">
            {paper.kind} ({paper.about})
          </span>{' '}
          {[...(paper.hidden ? [paper.hidden] : []), ...(paper.beside ?? [])].map((tag) => (
            <Tag key={tag} tone="warn">
              {tag}
            </Tag>
          ))}
          {paper.version ? <Versions {...paper} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** A paper that was sent is found again as it was. */
const Versions = ({ version, earlier = [] }: Pick<Paper, 'version' | 'earlier'>) => (
  <span class="paper-versions muted">
    {version}
    {earlier.map(({ text, href }) => (
      <>
        {' · '}
        <a key={href} href={href}>
          {text}
        </a>
      </>
    ))}
  </span>
)
