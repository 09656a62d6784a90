import { TextField } from '@/components/ui/field'

/** A password that is chosen; `email` is the account that password managers file it under where the form names none. */
export function NewPassword({
  label = 'Password',
  email,
  error,
}: {
  label?: string
  email?: string
  error?: string
}) {
  return (
    <>
      {email && (
        <input type="email" name="email" autoComplete="username" defaultValue={email} readOnly hidden />
      )}
      <TextField
        label={label}
        name="password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters. A few words in a row are easy to keep in mind and hard to guess."
        error={error}
      />
    </>
  )
}
