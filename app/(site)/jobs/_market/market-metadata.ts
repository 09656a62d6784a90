import type { Head } from '@/app/_reading/head'
import { plural } from '@/rules/words'
import { feedLinks } from '../../_feeds/feed-links'
import type { Market } from './read-market'

/** The head of a market's page. */
export function marketMetadata({ found, query }: Market, heading: string, path: string): Head {
  return {
    title: `${heading}, with their pay`,
    description: `${plural(found.total, 'open job')}, with the pay that each states, and the median pay.`,
    alternates: { canonical: path, types: feedLinks(query) },
  }
}
