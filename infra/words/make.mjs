/** Words from messages: whatever runs, checks or builds the code calls this first. It is cheap when nothing has changed. */
import { Stop } from '../say.mjs';

/** Loaded when needed: it uses packages, and this file is read before they are installed. */
export async function makeWords() {
  /** @type {{ makeWords: () => void }} */
  const maker = await import(new URL('../../libs/i18n/build/make.ts', import.meta.url).href);
  try {
    maker.makeWords();
  } catch (error) {
    throw new Stop(/** @type {Error} */ (error).message);
  }
}
