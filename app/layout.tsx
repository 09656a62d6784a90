import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { siteAddress } from '@/db/site/address'
import { firstStyle } from '@/rules/pages/first-style'
import { accentPath } from '@/rules/site/accent'
import { siteName, siteSettings } from '@/rules/site/settings'
import { faces } from './faces'
import './globals.css'

// SQLite reads are invisible to Next, which would freeze pages at build; a nonce CSP needs rendering anyway.
export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(siteAddress()),
    title: {
      default: `${siteName()}: what the work is, what it pays, who is hiring`,
      template: `%s · ${siteName()}`,
    },
    description: 'Role guides with numbers you can check, and open jobs that say what they pay.',
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const theme = (await cookies()).get('theme')?.value
  const accent = accentPath(siteSettings().accent)
  const chosen = theme === 'light' || theme === 'dark' ? theme : undefined

  return (
    <html lang="en" data-theme={chosen} className={faces}>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, whose hash the policy names */}
        <style dangerouslySetInnerHTML={{ __html: firstStyle }} />
        {accent && <link rel="stylesheet" href={accent} />}
      </head>
      <body>
        <a
          href="#main"
          className="absolute -top-20 left-4 z-30 rounded-b-m bg-ink px-4 py-3 text-paper focus:top-0"
        >
          Skip to main content
        </a>
        {children}
      </body>
    </html>
  )
}
