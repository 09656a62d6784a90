import { keepingFiles, readFiles, wasChosen } from '@/app/_files/files'
import { chooseAgain, type GoodFiles, holdFiles } from '@/app/_files/held'
import { type FormState, invalid, refused, typed } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { throttle } from '@/app/_lib/throttle'
import type { StoredFile } from '@/db/applications/file-rows'
import { type BriefDraft, briefDraft } from '@/rules/briefs/draft'
import { plural } from '@/rules/words'

const description = 'description'

type Read = { draft: BriefDraft; files: GoodFiles } | { refusal: FormState }

/**
 * What the form of a brief says, with the description that came with it, or what it shows in place of being taken. `more`
 * is not for the form to say; `doubt` has a last word on what could be taken.
 */
export async function readBrief(
  form: FormData,
  more: { email?: string },
  doubt: (draft: BriefDraft) => Promise<FormState | undefined>,
): Promise<Read> {
  const isMarket = form.get('ask') === 'market'
  if (!isMarket || wasChosen(form, description)) {
    const wait = await throttle('send a brief from an address', await clientAddress())
    const message = `Too many briefs from here. Please try again in ${plural(wait ?? 0, 'minute')}.`
    if (wait) return { refusal: refuseWithDescription(form, message) }
  }
  const { files, problems } = await readFiles(form, [description], 'your description')
  const back = async ({ message, values, errors }: FormState): Promise<{ refusal: FormState }> => {
    const held = await holdFiles(form, files)
    return {
      refusal: {
        message,
        values: { ...values, ...held.values },
        errors: { ...errors, ...held.errors, ...problems },
      },
    }
  }
  if (isMarket) return back({ values: typed(form), errors: {} })
  const draft = briefDraft.safeParse({ ...Object.fromEntries(form), ...more })
  if (!draft.success) return back(invalid(draft.error, form))
  if (problems[description]) return back({ values: typed(form), errors: {} })
  const doubted = await doubt(draft.data)
  return doubted ? back(doubted) : { draft: draft.data, files }
}

/** Stores the description that came with a brief while that is written, and for good once it is; without room the form comes back. */
export async function keepingDescription<Result extends { isKept: boolean }>(
  form: FormData,
  files: GoodFiles,
  write: (file: StoredFile | undefined) => Promise<Result>,
): Promise<Result | { refusal: FormState }> {
  const kept = await keepingFiles(
    files,
    (stored) => write(stored.get(description)),
    ({ isKept }) => isKept,
  )
  return 'isKept' in kept ? kept : { refusal: refuseWithDescription(form, noRoom) }
}

const noRoom =
  'We have no room for files at the moment, so nothing was sent. Send it without the file, or again later today.'

/** The form as it was filled in; the file is to be chosen again where the browser has let it go. */
export function refuseWithDescription(form: FormData, message: string): FormState {
  return { ...refused(form, message), errors: chooseAgain(form) }
}
