import { statSync } from 'node:fs'
import { join } from 'node:path'
import { giveUp, onWindows, root, say } from './project.mjs'

const wanted = 26

/** The Node that the project runs on: brought by npm, so that it is the same everywhere; or this one, if new enough. */
export function findNode() {
  const brought = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node')
  if ((statSync(brought, { throwIfNoEntry: false })?.size ?? 0) > 1_000_000) return brought
  if (Number(process.versions.node.split('.')[0]) >= wanted) return process.execPath
  const mend = 'npm rebuild node --ignore-scripts=false'
  return giveUp(
    say(
      `Node ${wanted} mangler: npm fikk ikke kjøre installasjonsskriptet til pakken «node». Kjør «${mend}», eller start med Node ${wanted} eller nyere (dette er ${process.versions.node}).`,
      `Node ${wanted} manglar: npm fekk ikkje køyre installasjonsskriptet til pakka «node». Køyr «${mend}», eller start med Node ${wanted} eller nyare (dette er ${process.versions.node}).`,
      `Node ${wanted} is missing: npm was not allowed to run the install script of the package “node”. Run “${mend}”, or start with Node ${wanted} or newer (this is ${process.versions.node}).`,
    ),
  )
}
