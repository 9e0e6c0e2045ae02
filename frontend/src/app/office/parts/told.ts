import type { LocalDate } from '@igang/domain';
import type { Format } from '@igang/i18n';

/** How a row is put into words: in which words and formats, as seen from which day. */
export interface Told<W> {
  readonly w: W;
  readonly f: Format;
  readonly today: LocalDate;
}
/** Rows of a list: with several offices on the screen, each says whose it is. */
export interface ToldInList<W> extends Told<W> {
  readonly several: boolean;
}
