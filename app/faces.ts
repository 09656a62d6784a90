import localFont from 'next/font/local'

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
const interOthers = localFont({
  src: './fonts/inter-others.woff2',
  variable: '--font-inter-others',
  weight: '400 700',
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

/** The classes that name the typefaces for the styles. */
export const faces = [inter, interOthers, interCentral, bricolage, bricolageOthers, bricolageCentral]
  .map(({ variable }) => variable)
  .join(' ')
