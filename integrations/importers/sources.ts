import { ashby } from './ashby'
import { csv } from './csv'
import { franceTravail } from './france-travail'
import { greenhouse } from './greenhouse'
import type { Importer } from './importer'
import { lever } from './lever'
import { recruitee } from './recruitee'
import { smartrecruiters } from './smartrecruiters'
import { workable } from './workable'
import { xml } from './xml'

/** Every source that jobs can be imported from, by the name under which it is asked for. */
export const sources: ReadonlyMap<string, Importer> = new Map(
  Object.entries({
    ashby,
    'france-travail': franceTravail,
    greenhouse,
    lever,
    recruitee,
    smartrecruiters,
    workable,
    csv,
    xml,
  }),
)
