import { readJsonResume } from '@/integrations/json-resume/read'

const largest = 500_000

/** The JSON Resume that was chosen in the field `resume`, or what to say instead. */
export async function readResume(form: FormData): Promise<ReturnType<typeof readJsonResume>> {
  const file = form.get('resume')
  if (!(file instanceof File) || file.size === 0 || file.size > largest)
    return { ok: false, problem: 'Choose a JSON Resume: a file such as resume.json.' }
  return readJsonResume(await file.text())
}
