import { Select, TextField } from '@/components/ui/field'
import { grounds } from '@/rules/contacts/draft'

type Field = (name: string) => { name: string; defaultValue?: string; error?: string }

/** Where people come from, which each of them is told. */
export function OriginFields({ field }: { field: Field }) {
  return (
    <>
      <TextField
        label="Where you got it"
        {...field('source')}
        required
        maxLength={200}
        hint="Each person reads this: “our talk at the Lyon meet-up”, “your public GitHub profile”."
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="When you got it" {...field('obtainedOn')} type="date" required />
        <Select
          label="Language of the e-mail"
          {...field('language')}
          options={{ en: 'English', fr: 'French' }}
        />
      </div>
      <Select label="On what ground" {...field('ground')} empty="Choose one" required options={grounds} />
    </>
  )
}
