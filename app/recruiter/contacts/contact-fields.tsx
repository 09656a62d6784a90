import { TextArea, TextField } from '@/components/ui/field'

type Field = (name: string) => { name: string; defaultValue?: string; error?: string }

/** What is known of a person; their address only while they are new. */
export function ContactFields({ field, isNew }: { field: Field; isNew: boolean }) {
  return (
    <>
      <TextField label="Name" {...field('name')} required maxLength={100} />
      {isNew && (
        <TextField
          label="E-mail"
          {...field('email')}
          type="email"
          required
          autoCapitalize="none"
          hint="We write to it at once. Without an address nobody can be told, and so nobody can be added."
        />
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Job title" {...field('title')} optional maxLength={120} />
        <TextField label="Telephone" {...field('phone')} optional type="tel" maxLength={40} />
        <TextField label="Town" {...field('city')} optional maxLength={80} />
        <TextField label="Country" {...field('country')} optional maxLength={60} hint="France, or FR" />
      </div>
      <TextField
        label="Technologies"
        {...field('technologies')}
        optional
        maxLength={600}
        hint="With commas between them"
      />
      <TextArea label="Links" {...field('links')} optional rows={2} hint="One a line" />
      <TextArea
        label="Note"
        {...field('note')}
        optional
        rows={3}
        maxLength={2000}
        hint="The person can read it."
      />
    </>
  )
}
