/** What can be imported, in the order in which it is offered. Apart from the readers, which are large. */
export const IMPORT_FORMATS = ['markdown', 'docusaurus', 'zendesk', 'intercom', 'helpscout', 'hubspot', 'csv'] as const;

export type ImportFormat = (typeof IMPORT_FORMATS)[number];
