/**
 * What an office may write of a venue for everybody to read. Forms, requests, views and statements are made from this list; each has its
 * column (`accessNote`: `access_note`), its line in the entity and its words.
 */
export const VENUE_NOTES = ['accessNote'] as const;
