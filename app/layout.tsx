import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { cookies } from 'next/headers'
import { siteAddress } from '@/db/site/address'
import { siteName } from '@/rules/site/settings'
import { firstStyle } from './first-style'
import './globals.css'

// SQLite reads are invisible to Next, which would freeze pages at build; a nonce CSP needs rendering anyway.
export const dynamic = 'force-dynamic'

const inter = localFont({
  src: './fonts/inter.woff2',
  variable: '--font-inter',
  weight: '400 700',
  display: 'swap',
})

const bricolage = localFont({
  // Headings have one weight: half of the variable font's bytes.
  src: './fonts/bricolage.woff2',
  variable: '--font-bricolage',
  weight: '600 800',
  display: 'swap',
})

// These stand before the others in a list of faces, for their own letters alone: a page without one does not ask for them.
const interCentral = localFont({
  src: './fonts/inter-central.woff2',
  variable: '--font-inter-central',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-0151, U+0154-0177, U+0179-017F' }],
})

const bricolageOthers = localFont({
  src: './fonts/bricolage-others.woff2',
  variable: '--font-bricolage-others',
  weight: '600 800',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+00A1, U+00BF, U+00C1-00C6, U+00CB, U+00CD-00CF, U+00D1, U+00D3-00D6, U+00D8-00DC, U+00DF, U+00E1, U+00E3-00E6, U+00EC-00ED, U+00F1-00F3, U+00F5-00F6, U+00F8, U+00FA, U+00FC, U+00FF, U+0152, U+0178',
    },
  ],
})

const bricolageCentral = localFont({
  src: './fonts/bricolage-central.woff2',
  variable: '--font-bricolage-central',
  weight: '600 800',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-0151, U+0154-0177, U+0179-017F' }],
})

const faces = [inter, interCentral, bricolage, bricolageOthers, bricolageCentral]

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
  const chosen = theme === 'light' || theme === 'dark' ? theme : undefined

  return (
    <html lang="en" data-theme={chosen} className={faces.map(({ variable }) => variable).join(' ')}>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, whose hash the policy names */}
        <style dangerouslySetInnerHTML={{ __html: firstStyle }} />
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
