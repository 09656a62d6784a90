import type { GuideContent } from '@/content/guide/schema'
import { renderMarkdown } from '../html/markdown'

type Site = { name: string; url: string }

/** The schema.org Article of a guide; its date is the one that stands on the page. Addresses are absolute. */
export function articleMarkup(guide: GuideContent, { url, site }: { url: string; site: Site }) {
  const { title, lead, author, updatedOn } = guide
  const publisher = { '@type': 'Organization', name: site.name, url: site.url }
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: plainText(lead),
    url,
    mainEntityOfPage: url,
    inLanguage: 'en',
    dateModified: updatedOn,
    author: { '@type': author.name.startsWith(site.name) ? 'Organization' : 'Person', name: author.name },
    publisher,
  }
}

/** The schema.org FAQPage of the questions that a guide answers; undefined where it answers none. */
export function faqMarkup(guide: GuideContent) {
  const questions = guide.sections.questions?.entries ?? []
  if (questions.length === 0) return undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: questions.map(({ name, text }) => ({
      '@type': 'Question',
      name: plainText(name),
      acceptedAnswer: { '@type': 'Answer', text: plainText(text) },
    })),
  }
}

/** The words of Markdown without its marks, its links by their names, paragraphs joined by a space. */
export function plainText(markdown: string): string {
  return renderMarkdown(markdown)
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => signs[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" }
