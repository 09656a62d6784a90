/** Who brings jobs in from files and addresses of other systems: they come to the whole board, for the whole agency. */
export const mayImport = ({ access }: { access: string }) => access === 'owner' || access === 'manager'
