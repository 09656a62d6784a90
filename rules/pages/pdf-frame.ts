/** Why a PDF is not shown, in words for whoever wants to read it. */
export const pdfProblems = {
  gone: 'The file did not arrive. Your session may have ended, or the file is gone.',
  locked: 'This PDF asks for a password, so it cannot be shown here.',
  broken: 'This PDF cannot be read: the file is broken, or it is no PDF.',
  huge: 'This PDF has too many pages to be shown here.',
  slow: 'This PDF takes too long to be shown here.',
}

export type PdfProblem = keyof typeof pdfProblems

/** More is no CV, and each page costs a browser memory. */
export const mostPages = 200

/** What the frame says to its page: that it waits for a file, or why it shows none; undefined for any other message. */
export function heardFromFrame(message: unknown): 'ready' | PdfProblem | undefined {
  const said = message && typeof message === 'object' && 'pdf' in message ? message.pdf : undefined
  if (typeof said !== 'string') return undefined
  if (said === 'ready') return said
  return Object.hasOwn(pdfProblems, said) ? (said as PdfProblem) : undefined // a key of the table
}

/** The policy with which the frame is served; what may run in it, it says itself, in words that name its own content. */
export const pdfFramePolicy = "sandbox allow-scripts; frame-ancestors 'self'"
