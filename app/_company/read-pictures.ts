import { storePicture } from '@/integrations/images/company-pictures'
import { type PictureKind, pictureWidths } from '@/rules/pictures'
import { keysOf } from '@/rules/vocabulary'

type Pictures = Partial<Record<PictureKind, string | null>>

/** The pictures that came with a company's page, stored anew; null where one was taken away, and left out where it stays. */
export async function readPictures(
  form: FormData,
): Promise<{ pictures: Pictures } | { problem: string; field: PictureKind }> {
  const pictures: Pictures = {}
  for (const kind of keysOf<PictureKind>(pictureWidths)) {
    const file = form.get(kind)
    if (file instanceof File && file.size > 0) {
      const stored = await storePicture(file, kind)
      if (!stored.ok) return { problem: stored.problem, field: kind }
      pictures[kind] = stored.name
    } else if (form.get(`without-${kind}`)) pictures[kind] = null
  }
  return { pictures }
}
