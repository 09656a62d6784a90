import { siteLogoWidths } from '@/rules/pictures'
import { siteSettings } from '@/rules/site/settings'
import { readAsPng } from '../images/company-pictures'
import type { LetterLogo } from './letter-html'

/** The logo that goes with the letters of this site; undefined without one. */
export async function letterLogo(): Promise<LetterLogo | undefined> {
  const { name, logo, logoShape: shape } = siteSettings()
  const png = logo ? await readAsPng(logo, siteLogoWidths[1]) : undefined
  return png && { name, png, shape }
}
