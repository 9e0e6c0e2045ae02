/** The mails of the trial version stand one below the other; no page of the router. */
export const MAILS = '/demo/mails';

/** What the picture of a page is called: `/kontor/grupper/:id` gives `kontor-grupper-id.png`. Empty where no page is named. */
export function pictureOf(route: string): string {
  if (route === '' || route === MAILS) return '';
  const name = route.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return `${name === '' ? 'front' : name}.png`;
}
