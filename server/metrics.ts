import { Counter, collectDefaultMetrics, Gauge, register } from 'prom-client'
import type { PageCache } from './page-cache'

/** Counts the answers of the front door by where they came from. */
export const answers = new Counter({
  name: 'metier_answers_total',
  help: 'Answers by where they came from',
  labelNames: ['from'],
})

/** Watches the pages that are kept, and the process of the front door. */
export function measure(cache: PageCache): void {
  collectDefaultMetrics({ prefix: 'metier_door_' })
  new Gauge({
    name: 'metier_kept_pages',
    help: 'Pages that are kept',
    collect() {
      this.set(cache.size)
    },
  })
  new Gauge({
    name: 'metier_kept_bytes',
    help: 'Bytes of the pages that are kept',
    collect() {
      this.set(cache.bytes)
    },
  })
}

/** The figures of the front door in Prometheus' format. */
export const doorFigures = (): Promise<string> => register.metrics()
