/** What the page says to a form; undefined where it did not reach us, or something on the way answered in our place. */
export async function post(address: string, body: FormData | undefined): Promise<Response | undefined> {
  if (!body) return undefined
  try {
    const answer = await fetch(address, { method: 'POST', body })
    return answer.ok || answer.status === 404 ? answer : undefined
  } catch {
    return undefined
  }
}

/** The page at an address; undefined where it cannot be had. */
export async function ask(address: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(address)
    return answer.ok ? await read(answer) : undefined
  } catch {
    return undefined
  }
}

export const read = async (answer: Response) =>
  new DOMParser().parseFromString(await answer.text(), 'text/html')
