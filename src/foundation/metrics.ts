import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Counted for whoever runs it; never with an address, a name or a document's title in a label. */
export interface Metrics {
  readonly registry: Registry
  readonly cached: Counter
  readonly answered: Histogram<'route' | 'status'>
  readonly jobs: Counter<'kind' | 'outcome'>
}

export function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    cached: new Counter({
      name: 'samrad_pages_from_cache_total',
      help: 'Pages answered without a query',
      registers: [registry],
    }),
    answered: new Histogram({
      name: 'samrad_answer_seconds',
      help: 'Time to answer, by route',
      labelNames: ['route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers: [registry],
    }),
    jobs: new Counter({
      name: 'samrad_jobs_total',
      help: 'Jobs done',
      labelNames: ['kind', 'outcome'],
      registers: [registry],
    }),
  }
}
