import contentDisposition from 'content-disposition'

const longest = 120

/**
 * A name from somebody else's computer as we show it: its last part, one line, at most 120 characters, letters of
 * every script kept. With an `extension` ("pdf") it ends so, whatever it ended in. Never the name of a file of ours.
 */
export function safeFileName(name: string, extension?: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const named = extension && !clean.toLowerCase().endsWith(`.${extension}`) ? `${clean}.${extension}` : clean
  const [, stem = '', ending = ''] = /^(.*?)((?:\.[^. ]{1,10})?)$/u.exec(named) ?? []
  return `${cut(stem, longest - ending.length) || 'file'}${ending}`
}

/** The Content-Disposition that offers a download under this name: in ASCII for old clients, whole for the others. */
export function attachmentNamed(name: string): string {
  const safe = safeFileName(name)
  const fallback = safe
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]|["\\%]/gu, '_')
  return contentDisposition(safe, { type: 'attachment', fallback })
}

function cut(text: string, most: number) {
  return [...text].slice(0, most).join('').trimEnd()
}
