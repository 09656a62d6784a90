import { Readable, type Transform } from 'node:stream'
import { SitemapIndexStream, SitemapStream } from 'sitemap'

/** An absolute address, and when what it shows last changed, where that is known. */
export type SitemapEntry = { url: string; changedAt?: Date }

type Entries = Iterable<SitemapEntry> | AsyncIterable<SitemapEntry>

/** A sitemap (sitemaps.org, 0.9; at most 50,000 entries by its rules), written as its entries are read. */
export function sitemap(entries: Entries): ReadableStream {
  const plain = { news: false, video: false, image: false, xhtml: false }
  return written(entries, new SitemapStream({ xmlns: plain }))
}

/** The index over several sitemaps. */
export function sitemapIndex(entries: Entries): ReadableStream {
  return written(entries, new SitemapIndexStream())
}

function written(entries: Entries, stream: Transform): ReadableStream {
  const items = Readable.from(itemsOf(entries))
  items.on('error', (error) => stream.destroy(error))
  const texts = Readable.from(inPieces(items.pipe(stream)))
  return Readable.toWeb(texts) as ReadableStream // node:stream/web's own type of the same thing
}

async function* itemsOf(entries: Entries) {
  for await (const { url, changedAt } of entries)
    yield { url, ...(changedAt && { lastmod: changedAt.toISOString() }) }
}

// A web stream takes its time for each piece, however small.
async function* inPieces(texts: AsyncIterable<string>) {
  let piece = ''
  for await (const text of texts) {
    piece += text
    if (piece.length < 60_000) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece)
}
