import { siteAddress } from '@/db/site/address'
import { siteName } from '@/rules/site/settings'

type Picture = { url: string; width: number; height: number; alt: string }

/** What the head of a reading page says of it: of the fields of Next’s `Metadata` those that such pages use. */
export type Head = {
  title?: string
  description?: string
  alternates?: { canonical?: string; types?: Record<string, string | { url: string; title: string }[]> }
  robots?: { index: boolean; follow?: boolean }
  openGraph?: {
    type: 'article' | 'website'
    siteName?: string
    title: string
    description: string
    url: string
    modifiedTime?: string
    images: Picture[]
  }
}

export const titleOfSite = () => `${siteName()}: what the work is, what it pays, who is hiring`
export const descriptionOfSite =
  'Role guides with numbers you can check, and open jobs that say what they pay.'

export function HeadTags({ title, description = descriptionOfSite, alternates, robots, openGraph }: Head) {
  const { canonical, types = {} } = alternates ?? {}
  return (
    <>
      <title>{title ? `${title} · ${siteName()}` : titleOfSite()}</title>
      <meta name="description" content={description} />
      {robots && <meta name="robots" content={robotsWords(robots)} />}
      {canonical && <link rel="canonical" href={siteAddress(canonical)} />}
      {Object.entries(types).flatMap(([type, links]) =>
        (typeof links === 'string' ? [{ url: links, title: undefined }] : links).map(({ url, title }) => (
          <link key={url} rel="alternate" type={type} href={siteAddress(url)} title={title} />
        )),
      )}
      <meta name="format-detection" content="telephone=no" />
      {openGraph && <SharedTags {...openGraph} />}
    </>
  )
}

const robotsWords = ({ index, follow }: NonNullable<Head['robots']>) =>
  [index ? 'index' : 'noindex', follow !== undefined && (follow ? 'follow' : 'nofollow')]
    .filter(Boolean)
    .join(', ')

/** What others show of a link to the page, by the Open Graph and by the names that X gives the same. */
function SharedTags(page: NonNullable<Head['openGraph']>) {
  const { title, description, url, siteName, modifiedTime, type, images } = page
  const properties = [
    ['og:title', title],
    ['og:description', description],
    ['og:url', siteAddress(url)],
    ['og:site_name', siteName],
    ...images.flatMap((image) => [
      ['og:image', siteAddress(image.url)],
      ['og:image:width', String(image.width)],
      ['og:image:height', String(image.height)],
      ['og:image:alt', image.alt],
    ]),
    ['og:type', type],
    ['article:modified_time', modifiedTime],
  ]
  const names = [
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', title],
    ['twitter:description', description],
    ...images.flatMap((image) => [
      ['twitter:image', siteAddress(image.url)],
      ['twitter:image:alt', image.alt],
    ]),
  ]
  return (
    <>
      {properties.map(
        ([property, content]) => content && <meta key={property} property={property} content={content} />,
      )}
      {names.map(([name, content]) => content && <meta key={name} name={name} content={content} />)}
    </>
  )
}
