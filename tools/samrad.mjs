#!/usr/bin/env node
import { ensureBundled } from './bundle.mjs'
import { runInstead } from './child.mjs'
import { ensureInstalled } from './install.mjs'
import { findNode } from './runtime.mjs'

const given = process.argv.slice(2)
const development = given[0] === 'dev' && !given.includes('--help')

await ensureInstalled()
const node = findNode()
if (development) {
  const { develop } = await import('./dev.mjs')
  await develop(node, given.slice(1))
} else {
  runInstead(node, ['--enable-source-maps', await ensureBundled(), ...given])
}
