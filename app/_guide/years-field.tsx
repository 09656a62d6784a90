import { TextField } from '@/components/ui/field'

/** Years of experience, halves included, within what the address may say. */
export function YearsField({ years }: { years?: number }) {
  return (
    <TextField
      label="Years of experience"
      name="years"
      type="number"
      min={0}
      max={60}
      step="any"
      inputMode="decimal"
      defaultValue={years}
    />
  )
}
