import { type RefObject, useEffect, useState } from 'react'
import { usual } from './usual'

const place = 'brief'
const ours = new Set(['stamp', 'more_about_you', 'brief', 'fromGuide', 'asked', 'human'])
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * Keeps on this device what is typed into a form until it is sent, and puts it back when the form is opened again; a field
 * that has something already stays as it is. `failed` is what a form says that was sent and not taken.
 */
export function useKeptDraft(form: RefObject<HTMLFormElement | null>, failed: string | false | undefined) {
  const [isBack, setIsBack] = useState(false)

  // What was kept is known to the browser alone, after the page is there.
  useEffect(() => {
    if (form.current && putBack(form.current)) setIsBack(true)
  }, [form])
  useEffect(() => {
    if (form.current && failed) keep(form.current)
  }, [form, failed])

  function forget() {
    localStorage.removeItem(place)
    form.current?.reset()
    setIsBack(false)
  }
  return {
    isBack,
    forget,
    keep: () => form.current && keep(form.current),
    sent: () => localStorage.removeItem(place),
  }
}

function keep(form: HTMLFormElement) {
  const typed = fieldsOf(form).flatMap((field) => {
    const chosen = !('checked' in field) || !isTick(field) || field.checked
    return chosen && field.value ? [[field.name, field.value]] : []
  })
  // A full or closed store keeps nothing: the form goes on without it.
  try {
    localStorage.setItem(place, JSON.stringify(Object.fromEntries(typed)))
  } catch {}
}

function putBack(form: HTMLFormElement): boolean {
  const kept = read()
  let some = false
  for (const field of fieldsOf(form)) {
    const value = kept[field.name]
    if (value === undefined) continue
    if ('checked' in field && isTick(field)) field.checked ||= field.value === value
    else if (isUntouched(field)) field.value = value
    else continue
    some = true
  }
  return some
}

function read(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}')
    return Object.fromEntries(Object.entries(kept ?? {}).filter(([, value]) => typeof value === 'string'))
  } catch {
    return {}
  }
}

const fieldsOf = (form: HTMLFormElement) =>
  [...form.querySelectorAll<Field>('input[name], textarea[name], select[name]')].filter(
    ({ name, type }) => !ours.has(name) && type !== 'file' && !name.startsWith('$'),
  )
const isTick = ({ type }: Field) => type === 'checkbox' || type === 'radio'
// What a page begins with because most choose it gives way; the role that a guide brings does not.
const usually = new Set([...Object.keys(usual), 'openings'])
const isUntouched = ({ name, value }: Field) => value === '' || usually.has(name)
