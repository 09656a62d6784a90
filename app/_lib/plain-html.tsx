import { createRequire } from 'node:module'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { holdPiece, pieceHeader } from '@/rules/pages/pieces'

type Renderer = { renderToStaticMarkup(node: ReactNode): string }

// Not the one of server components, which refuses to be loaded there: what is rendered here is for no browser to run.
const { renderToStaticMarkup } = createRequire(/* turbopackIgnore: true */ `${process.cwd()}/`)(
  /* turbopackIgnore: true */ 'react-dom/server',
) as Renderer

type Props = { className?: string; children: ReactNode }

/**
 * What is only read of a page of Next, rendered to HTML at once: through server components each of its elements would be
 * written down as data, read again and rendered a second time. Nothing in it may wait, or run in a browser. The server puts it into its
 * place where it can; else it travels as one text.
 */
export async function PlainHtml({ className = 'contents', children }: Props) {
  const html = plainHtml(children)
  const key = (await headers()).get(pieceHeader)
  if (!key) {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React, which has escaped what it holds
    return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
  }
  return <div className={className} data-piece={holdPiece(key, html)} />
}

/** The HTML of what is only read; it throws where React would have to go on in the browser. */
export function plainHtml(children: ReactNode): string {
  const html = renderToStaticMarkup(children)
  // React puts this where a function was to be called in the browser.
  if (html.includes('javascript:throw')) throw new Error('a form of plain HTML is sent to an address')
  return html
}

const kept = new WeakMap<object, Map<string, string>>()

/**
 * What follows from `of` alone, such as one version of a guide: rendered once and kept as long as that object is. `name`
 * tells what else is kept for it; `children` is asked at the first use only.
 */
export function KeptHtml({ of, name, children }: { of: object; name: string; children: () => ReactNode }) {
  const known = kept.get(of) ?? new Map<string, string>()
  const html = known.get(name) ?? plainHtml(children())
  // Whoever writes the page sees it change at once.
  if (process.env.NODE_ENV !== 'development') kept.set(of, known.set(name, html))
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React, which has escaped what it holds
  return <div className="contents" dangerouslySetInnerHTML={{ __html: html }} />
}
