/** Every table of the record. */
export * from './schema/alerts'
export * from './schema/applications'
export * from './schema/briefs'
export * from './schema/conversations'
export * from './schema/guides'
export * from './schema/jobs'
export * from './schema/people'
export * from './schema/site'
