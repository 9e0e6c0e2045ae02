import type { ImportRowView } from '@igang/contracts';
import type { ImportField } from '@igang/domain';

const DAYS: readonly ImportField[] = ['qualifiedOn', 'qualifiedUntil', 'firstDay', 'lastDay'];
/** Put together to the name. */
const PARTS: readonly ImportField[] = ['firstName', 'lastName'];

export interface ShownValue {
  readonly field: ImportField;
  /** What will be written, or stands in the file where the row cannot be read; empty where it is left out. */
  readonly text: string;
  /** What the file says, where that is something else. */
  readonly given: string;
  readonly corrected: boolean;
}

/** A row as it will be written, with what the file says beside it where they differ. */
export function shownValues({ values, problems }: ImportRowView, say: (field: ImportField, written: string) => string): ShownValue[] {
  const isRead = values.some(({ written }) => written !== null);
  const isWhole = values.some(({ field, given }) => field === 'name' && given !== '');
  return values
    .filter(({ field }) => !(isWhole && PARTS.includes(field)))
    .map(({ field, given, written, corrected }) => {
      const text = written === null ? (isRead ? '' : given) : say(field, written);
      const isWrong = problems.some((problem) => problem.field === field);
      return { field, text, given: !isRead || isWrong || same(text, given) ? '' : given, corrected };
    });
}

function same(a: string, b: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[\s.]/g, '');
  return bare(a) === bare(b);
}

export function isDay(field: ImportField): boolean {
  return DAYS.includes(field);
}

/** What is put right by hand: a name as a whole. */
export function correctable(fields: readonly ImportField[]): ImportField[] {
  return fields.filter((field) => !PARTS.includes(field));
}
