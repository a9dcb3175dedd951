/** Writes docs/law.md from the citations in the code. */
import { writeFileSync } from 'node:fs'
import { lawPage } from '../src/law/page.ts'

writeFileSync('docs/law.md', lawPage('src'))
