import { Gauge } from 'prom-client'
import { onePerProcess } from '@/rules/one-per-process'
import { findMaking } from '@/search/jobs'

/** Measures how far the index has come where it has to be built: 1 once it can be asked. */
export const measureSearch = () =>
  onePerProcess(
    'figures of the search',
    () =>
      new Gauge({
        name: 'metier_search_built',
        help: 'How much of the search index is built, from 0 to 1',
        async collect() {
          const making = await findMaking()
          this.set(making ? making.read / Math.max(1, making.of) : 1)
        },
      }),
  )
