import { siteLogo } from '@/integrations/images/site-logo'

/** The logo of the site as pictures take it; undefined without one. */
export async function cardLogo(): Promise<string | undefined> {
  const logo = await siteLogo()
  return logo && `data:image/png;base64,${logo.png.toString('base64')}`
}
