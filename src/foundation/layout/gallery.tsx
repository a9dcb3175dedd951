/** Every component in a page like those it was made for; built into `build/gallery` by gallery.test.tsx. */
import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '../words.ts'
import type { PageAssets } from './assets.ts'
import { budgetStory } from './gallery-budget.tsx'
import { documentStory } from './gallery-document.tsx'
import { formStory } from './gallery-form.tsx'
import { frontStory } from './gallery-front.tsx'
import { planStory } from './gallery-plan.tsx'
import { Page, type PageProps } from './page.tsx'

export interface Story extends Pick<PageProps, 'title' | 'heading' | 'overline' | 'lead' | 'actions' | 'breadcrumbs'> {
  readonly path: string
  readonly flash?: PageProps['flash']
  readonly reading?: boolean
  readonly signedIn?: boolean
  readonly children: ComponentChildren
}

export const stories: readonly Story[] = [
  frontStory,
  budgetStory,
  planStory(undefined),
  planStory('felles-prosjekter'),
  formStory,
  documentStory,
]

const shownToAll = 5

const navigation = [
  ['Møter', 'forside'],
  ['Saker', 'dokument'],
  ['Plan', 'plan'],
  ['Budsjett', 'budsjett'],
  ['Avtale', 'avtale'],
  ['Medlemmer', 'medlemmer'],
  ['Dokumenter', 'dokumenter'],
  ['Skrivebord', 'skjema'],
] as const

export function storyPage(story: Story, assets: PageAssets, language: Language = 'nb'): VNode {
  const { signedIn, ...page } = story
  return (
    <Page
      {...page}
      language={language}
      assets={assets}
      site={{ text: 'Mosseregionen', href: 'forside.html' }}
      navigation={navigation.slice(0, signedIn ? undefined : shownToAll).map(([text, path]) => ({
        text,
        href: `${path}.html`,
        current: path === story.path.replace('-valgt', '') ? 'page' : undefined,
      }))}
      search={{ action: '/sok' }}
      account={
        signedIn
          ? {
              kind: 'signed-in',
              name: 'Sekretæren',
              office: 'Sekretær for representantskapet',
              signOutAction: '/logg-ut',
              href: '/meg',
            }
          : { kind: 'guest', signInHref: '/logg-inn' }
      }
      footerText="Interkommunalt politisk råd for Moss, Råde, Våler og Vestby."
      footerLinks={[
        { text: 'Tilgjengelighetserklæring', href: '/tilgjengelighet' },
        { text: 'Personvern', href: '/personvern' },
        { text: 'Åpne data', href: '/data' },
      ]}
      address={`https://mosseregionen.example/${story.path}`}
      today="24. november 2026"
    />
  )
}
