import type { Metadata, Viewport } from 'next'
import { FirstStyles } from '@/components/first-styles'
import { SkipLink } from '@/components/skip-link'
import { siteAddress } from '@/db/site/address'
import { siteName } from '@/rules/site/settings'
import { chosenTheme } from './_lib/request'
import { descriptionOfSite, titleOfSite } from './_reading/head'
import { faces } from './faces'
import './globals.css'

// SQLite reads are invisible to Next, which would freeze pages at build; a nonce CSP needs rendering anyway.
export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(siteAddress()),
    title: {
      default: titleOfSite(),
      template: `%s · ${siteName()}`,
    },
    description: descriptionOfSite,
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en" data-theme={await chosenTheme()} className={faces}>
      <head>
        <FirstStyles />
      </head>
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  )
}
