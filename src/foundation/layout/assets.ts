import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'esbuild'
import { projectFolder } from '../project-folder.ts'

interface Asset {
  /** Where it is served: the name carries a hash of the contents, so it may be kept for ever. */
  readonly url: string
  readonly type: string
  readonly bytes: Uint8Array
  /** Absent where compressing gains nothing (fonts are compressed already). */
  readonly brotli?: Uint8Array
  readonly gzip?: Uint8Array
}

/** The addresses that a page needs in its head. */
export interface PageAssets {
  readonly css: string
  readonly js: string
  readonly icon: string
  readonly interfaceFont: string
  readonly readingFont: string
}

export interface Assets {
  readonly byUrl: ReadonlyMap<string, Asset>
  readonly page: PageAssets
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Builds the style sheet, the islands, the fonts and the icon into memory; well under a second. Throws if one fails. */
export async function buildAssets(root = projectFolder()): Promise<Assets> {
  const layout = join(root, 'src/foundation/layout')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: join(layout, 'styles/samrad.css'), out: 'samrad' },
      { in: join(root, 'src/browser/islands.ts'), out: 'samrad' },
      { in: join(layout, 'icon.svg'), out: 'icon' },
    ],
    outdir: '/assets',
    publicPath: '/assets',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.svg': 'copy' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'silent',
    charset: 'utf8',
  })
  const assets = await Promise.all(outputFiles.map((file) => assetOf(basename(file.path), file.contents)))
  return { byUrl: new Map(assets.map((asset) => [asset.url, asset])), page: pageAssetsOf(assets) }
}

async function assetOf(name: string, bytes: Uint8Array): Promise<Asset> {
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  const asset = { url: `/assets/${name}`, type, bytes }
  if (type === 'font/woff2') return asset
  const [small, smaller] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  ])
  return { ...asset, gzip: small, brotli: smaller }
}

function pageAssetsOf(assets: readonly Asset[]): PageAssets {
  const named = (pattern: RegExp): string => {
    const found = assets.find((asset) => pattern.test(asset.url))
    if (!found) throw new Error(`No asset was built that matches ${pattern}`)
    return found.url
  }
  return {
    css: named(/\/samrad-\w+\.css$/),
    js: named(/\/samrad-\w+\.js$/),
    icon: named(/\/icon-\w+\.svg$/),
    interfaceFont: named(/\/inter-(?!sami)\w+\.woff2$/),
    readingFont: named(/\/serif-(?!sami)\w+\.woff2$/),
  }
}
