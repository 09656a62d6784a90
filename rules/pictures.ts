/** In how many pixels across each kind of picture is kept: a logo is square, a picture twice as wide as high. */
export const pictureWidths = { logo: [80, 160], picture: [640, 1280] } as const

export type PictureKind = keyof typeof pictureWidths

/** The same of the site's own logo, which keeps its shape: at most so wide, and a quarter of that high. */
export const siteLogoWidths = [160, 320] as const

/** The largest picture that is taken, in bytes. */
export const largestPicture = 4 * 1024 * 1024
export const tooLargePicture = 'This picture is larger than 4 MB. Choose a smaller one.'

/** Where a stored picture is served at one of its widths; what stands there never changes. */
export const picturePath = (name: string, width: number) => `/logos/${name}-${width}.webp`
