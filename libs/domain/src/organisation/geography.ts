/** Which Norwegian a municipality writes; `neutral`: either. */
export const LANGUAGE_FORMS = ['nb', 'nn', 'neutral'] as const;
export type LanguageForm = (typeof LANGUAGE_FORMS)[number];
/** Norwegian ground outside every county. */
export const TERRITORIES = ['svalbard', 'jan-mayen'] as const;
export type Territory = (typeof TERRITORIES)[number];
