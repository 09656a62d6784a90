import type { Metadata } from 'next'
import { plural } from '@/rules/words'
import { feedLinks } from '../../_feeds/feed-links'
import type { Market } from './read-market'

/** The head of a market's page. */
export function marketMetadata({ found, query }: Market, heading: string, path: string): Metadata {
  return {
    title: `${heading}, with their pay`,
    description: `${plural(found.total, 'open job')}, each with what it pays, and what this market pays in the middle.`,
    alternates: { canonical: path, types: feedLinks(query) },
  }
}
