import type { ReactNode } from 'react'
import { plainHtml } from '@/app/_lib/plain-html'
import { type Frame, PlainFrame } from '@/app/_lib/site-frame'
import { elementsAddress } from '@/app/_plain/elements'
import { FirstStyles } from '@/components/first-styles'
import { SkipLink } from '@/components/skip-link'
import type { Built } from './built'
import { type Head, HeadTags } from './head'

type Props = { head: Head; built: Built; frame: Frame; children: ReactNode }

/** A reading page as a whole: HTML and styles, and one small script that is not needed to read it. */
export function renderDocument({ head, built, frame, children }: Props): string {
  const html = plainHtml(
    <html lang="en" data-theme={frame.theme} className={built.faces}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {built.styles.map((address) => (
          <link key={address} rel="stylesheet" href={address} />
        ))}
        <meta name="color-scheme" content="light dark" />
        <HeadTags {...head} />
        {built.icon && <link rel="icon" href={built.icon} sizes="any" type="image/svg+xml" />}
        <FirstStyles />
      </head>
      <body>
        <SkipLink />
        <PlainFrame {...frame}>{children}</PlainFrame>
        <script type="module" src={elementsAddress('pages')} data-elements />
      </body>
    </html>,
  )
  return `<!DOCTYPE html>${html}`
}
