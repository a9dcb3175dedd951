import { defineConfig } from 'vitest/config'

/** What breaks on purpose, and takes its time: `npm run test:faults`. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['src/**/*.faults.ts'], fileParallelism: false },
})
