import { sources } from '@/integrations/importers/sources'

/** The formats that can be read, by the name that people know them by. */
export const formats = Object.fromEntries([...sources].map(([source, { label }]) => [source, label]))
