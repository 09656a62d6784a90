import { cookies } from 'next/headers'

/** The look that this browser has chosen; undefined where its system decides. */
export async function chosenTheme(): Promise<'light' | 'dark' | undefined> {
  const theme = (await cookies()).get('theme')?.value
  return theme === 'light' || theme === 'dark' ? theme : undefined
}
