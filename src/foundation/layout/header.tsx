import { type Language, languages, speak } from '../words.ts'
import { HiddenFields } from './fields.tsx'
import { Icon } from './icon.tsx'
import type { Link } from './page.tsx'
import { SearchField } from './search-field.tsx'
import { layoutWords } from './words.ts'

export interface NavigationLink extends Link {
  /** `page` on the page itself, `section` on the pages below it. */
  readonly current?: 'page' | 'section'
}

type Account =
  | { readonly kind: 'guest'; readonly signInHref: string }
  | {
      readonly kind: 'signed-in'
      readonly name: string
      /** What the person is here, like «sekretær». */
      readonly office?: string
      readonly href?: string
      readonly signOutAction: string
      /** Names and values that the sign-out form must send along. */
      readonly hidden?: Readonly<Record<string, string>>
    }

export interface HeaderProps {
  readonly language: Language
  readonly homeName: string
  readonly homeHref: string
  readonly navigation?: readonly NavigationLink[]
  /** Path and query of this page; the language switch links back to it. */
  readonly path: string
  readonly search?: { readonly action: string; readonly value?: string }
  readonly account?: Account
}

/** More links than this stand in a row of their own. */
const linksBesideName = 5

const languageNames: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

export function Header({ language, homeName, homeHref, navigation, path, search, account }: HeaderProps) {
  const words = speak(layoutWords, language)
  return (
    <header class="header">
      <div class={(navigation?.length ?? 0) > linksBesideName ? 'header-inside two-rows' : 'header-inside'}>
        <a class="header-name" href={homeHref}>
          {homeName}
        </a>
        {navigation?.length ? (
          <nav class="main-navigation" aria-label={words.mainNavigation}>
            <ul>
              {navigation.map((link) => (
                <li key={link.href}>
                  <a href={link.href} aria-current={currentOf(link)}>
                    {link.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <div class="header-tools">
          {search ? (
            <>
              <SearchField
                action={search.action}
                value={search.value}
                label={words.searchPlaceholder}
                button={words.search}
                id="sok-i-toppen"
                size="compact"
              />
              <a class="header-search-link" href={search.action}>
                <Icon name="search" />
                {words.search}
              </a>
            </>
          ) : null}
          <LanguageSwitch language={language} path={path} label={words.language} />
          {account ? <AccountCorner account={account} language={language} /> : null}
        </div>
      </div>
    </header>
  )
}

function currentOf(link: NavigationLink): 'page' | 'true' | undefined {
  if (link.current === 'page') return 'page'
  return link.current === 'section' ? 'true' : undefined
}

/** The same page in another language: `?sprak=nn` set in the query that the reader already has. */
export function pathInLanguage(path: string, language: Language): string {
  const address = new URL(path, 'http://here')
  address.searchParams.set('sprak', language)
  return address.pathname + address.search
}

interface LanguageSwitchProps {
  readonly language: Language
  readonly path: string
  readonly label: string
  /** Whole names instead of NB, NN, EN. */
  readonly long?: boolean
}

export function LanguageSwitch({ language, path, label, long }: LanguageSwitchProps) {
  return (
    <nav class={long ? 'languages long' : 'languages'} aria-label={label}>
      <ul>
        {languages.map((other) => (
          <li key={other}>
            <a
              href={pathInLanguage(path, other)}
              lang={other}
              hreflang={other}
              aria-current={other === language ? 'true' : undefined}
            >
              {long ? null : <span aria-hidden="true">{other.toUpperCase()}</span>}
              <span class={long ? undefined : 'hidden'}>{languageNames[other]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function AccountCorner({ account, language }: { account: Account; language: Language }) {
  const words = speak(layoutWords, language)
  if (account.kind === 'guest') {
    return (
      <a class="account-link" href={account.signInHref}>
        {words.signIn}
      </a>
    )
  }
  return (
    <details class="account">
      <summary>
        <Icon name="person" />
        <span class="account-name">{account.name}</span>
        <Icon name="down" />
      </summary>
      <div class="account-panel">
        <p>
          {account.href ? <a href={account.href}>{account.name}</a> : <strong>{account.name}</strong>}
          {account.office ? <span class="muted">{account.office}</span> : null}
        </p>
        <form method="post" action={account.signOutAction}>
          <HiddenFields values={account.hidden} />
          <button type="submit" class="ds-button" data-variant="secondary" data-fullwidth="true">
            {words.signOut}
          </button>
        </form>
      </div>
    </details>
  )
}
