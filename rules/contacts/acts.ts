const acts: Record<string, string> = {
  add: 'Added',
  look: 'Looked at',
  revise: 'Changed',
  delete: 'Deleted',
  restore: 'Brought back',
  hold: 'Put on hold',
  'end the hold': 'Hold ended',
  merge: 'Merged',
  'undo merge': 'Merge undone',
  agree: 'Said yes',
  'invite to apply': 'Invited to apply for a job',
}

/** What was done to somebody whom the desk has added, as the desk and they themselves read it. */
export const contactAct = (verb: string): string => acts[verb] ?? 'Changed'
