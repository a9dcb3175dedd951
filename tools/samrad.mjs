#!/usr/bin/env node
import { join } from 'node:path'
import { ensureBundled } from './bundle.mjs'
import { runInstead } from './child.mjs'
import { ensureInstalled } from './install.mjs'
import { giveUp, root } from './project.mjs'
import { findNode } from './runtime.mjs'

const given = process.argv.slice(2)
const development = given[0] === 'dev' && !given.includes('--help')

await ensureInstalled()
const node = findNode()
if (development) runInstead(node, [join(root, 'tools', 'dev.mjs'), ...given.slice(1)])
else runInstead(node, ['--enable-source-maps', await ensureBundled().catch(({ message }) => giveUp(message)), ...given])
