/**
 * The shell of every page, and the list of what pages are made of (all pure functions of their props):
 *
 * - `page.tsx`        Page; `document.ts` renderDocument (page → string with doctype)
 * - `header.tsx`      Header (used by Page)
 * - `text.tsx`        Heading, Section, Columns, Panel, Reading (serif: resolutions, long text), Tag, Notice,
 *                     Note (small print), EmptyState
 * - `icon.tsx`        Icon
 * - `card.tsx`        Card, CardList
 * - `lists.tsx`       DefinitionList, Timeline (agenda, path, what happens next), Findings (questions and checks)
 * - `table.tsx`       DataTable
 * - `buttons.tsx`     Button (with a key), LinkButton, ButtonRow, ConfirmForm
 * - `fields.tsx`      TextField, TextArea, NumberField, DayField, TimeField, FileField, HiddenFields; `stateOf`
 * - `choices.tsx`     SelectField, RadioGroup, Checkbox; `form-fields.tsx` FormFields, FormProblems (a whole form)
 * - `form-key.tsx`    FormKey (sent twice, done once)
 * - `error-summary.tsx` ErrorSummary; `refusal-notice.tsx` RefusalNotice
 * - `list-filter.tsx` ListFilter (by year and kind), `yearIn`
 * - `search-field.tsx` SearchField; `pagination.tsx` Pagination
 * - `pips.tsx`        Pips; `progress.tsx` Progress
 * - `figure.tsx`      Figure; `share-bar.tsx` ShareBar, ShareSwatch (a municipality's colour)
 * - `thread-picture.tsx` ThreadPicture
 * - `difference.tsx`  Difference; `quote.tsx` Quote; `marked.tsx` Marked, `markWords`
 * - `live-fragment.tsx` LiveFragment; `out-box.tsx` OutBox (forms that outlive the network)
 *
 * No component writes a `style` attribute or an inline script: the content security policy refuses both.
 */
import type { ComponentChildren } from 'preact'
import { type Language, speak } from '../words.ts'
import type { PageAssets } from './assets.ts'
import { Header, type HeaderProps, LanguageSwitch } from './header.tsx'
import { Notice, type Tone } from './text.tsx'
import { layoutWords } from './words.ts'

export interface Link {
  readonly text: string
  readonly href: string
}

interface Flash {
  readonly tone?: Tone
  readonly text: ComponentChildren
}

export interface PageProps extends Omit<HeaderProps, 'homeName' | 'homeHref'> {
  readonly language: Language
  /** The only `h1`, and the first half of the window's title, like `Sak 003/24 Forslag til budsjett 2025`. */
  readonly title: string
  /** What the `h1` shows when it differs from the title of the window. */
  readonly heading?: ComponentChildren
  /** Small line above the heading: a number, a tag. */
  readonly overline?: ComponentChildren
  /** One sentence under the heading that says it all. */
  readonly lead?: ComponentChildren
  /** Buttons beside the heading. */
  readonly actions?: ComponentChildren
  /** Where on the site the page is, when its title alone could be another's: «Skrivebord». */
  readonly section?: string
  /** The second half of the window's title and the name in the header: the council, or the installation. */
  readonly site: Link
  readonly breadcrumbs?: readonly Link[]
  readonly flash?: Flash
  readonly footerLinks?: readonly Link[]
  /** A sentence about who answers for the site. */
  readonly footerText?: ComponentChildren
  /** The page's full address, shown on paper. */
  readonly address?: string
  /** Today in words, shown on paper. */
  readonly today?: string
  readonly assets: PageAssets
  /** True when the page shows resolutions: fetches the reading type at once. */
  readonly reading?: boolean
  /** `wide` for boards and desks that need the whole window. */
  readonly width?: 'normal' | 'wide'
  /** Nothing but the body, which then has its own `h1`: a screen in the room, a slide. */
  readonly bare?: boolean
  /** Keeps the page out of search engines. */
  readonly unlisted?: boolean
  readonly description?: string
  readonly children: ComponentChildren
}

export function Page(props: PageProps) {
  const words = speak(layoutWords, props.language)
  if (props.bare) return <Bare {...props} />
  return (
    <html lang={props.language}>
      <Head {...props} />
      <body class={props.width === 'wide' ? 'wide' : undefined}>
        <a class="skip-link" href="#innhold">
          {words.skipToContent}
        </a>
        <Header {...props} homeName={props.site.text} homeHref={props.site.href} />
        <main id="innhold" class="page" tabIndex={-1}>
          {props.breadcrumbs?.length ? <Breadcrumbs links={props.breadcrumbs} label={words.breadcrumbs} /> : null}
          {props.flash ? (
            <Notice tone={props.flash.tone ?? 'good'} role="status">
              {props.flash.text}
            </Notice>
          ) : null}
          <div class="page-head">
            <div class="page-head-text">
              {props.overline ? <div class="overline">{props.overline}</div> : null}
              <h1>{props.heading ?? props.title}</h1>
              {props.lead ? <p class="lead">{props.lead}</p> : null}
            </div>
            {props.actions ? <div class="button-row">{props.actions}</div> : null}
          </div>
          {props.children}
        </main>
        <Footer {...props} />
      </body>
    </html>
  )
}

function Bare(props: PageProps) {
  return (
    <html lang={props.language}>
      <Head {...props} />
      <body class="bare">
        <main id="innhold" tabIndex={-1}>
          {props.children}
        </main>
      </body>
    </html>
  )
}

function Head({ title, section, site, assets, reading, unlisted, description }: PageProps) {
  const parts = [title, section, site.text].filter((part, at, all) => part && all.indexOf(part) === at)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{parts.join(' – ')}</title>
      {description ? <meta name="description" content={description} /> : null}
      {unlisted ? <meta name="robots" content="noindex" /> : null}
      <meta name="color-scheme" content="light dark" />
      <link rel="preload" href={assets.interfaceFont} as="font" type="font/woff2" crossorigin="anonymous" />
      {reading ? (
        <link rel="preload" href={assets.readingFont} as="font" type="font/woff2" crossorigin="anonymous" />
      ) : null}
      <link rel="stylesheet" href={assets.css} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <script type="module" src={assets.js} />
    </head>
  )
}

function Breadcrumbs({ links, label }: { links: readonly Link[]; label: string }) {
  return (
    <nav class="breadcrumbs" aria-label={label}>
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Footer({ language, path, site, footerLinks, footerText, address, today }: PageProps) {
  const words = speak(layoutWords, language)
  return (
    <footer class="footer">
      <div class="footer-inside">
        <div>
          <p class="footer-name">{site.text}</p>
          {footerText ? <p>{footerText}</p> : null}
          <p class="footer-product">{words.runsOnSamrad}</p>
        </div>
        {footerLinks?.length ? (
          <nav aria-label={words.footer}>
            <ul>
              {footerLinks.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.text}</a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <LanguageSwitch language={language} path={path} label={words.footerLanguage} long />
      </div>
      {address || today ? (
        <p class="only-print">{[address, today ? words.printed(today) : undefined].filter(Boolean).join(' · ')}</p>
      ) : null}
    </footer>
  )
}
