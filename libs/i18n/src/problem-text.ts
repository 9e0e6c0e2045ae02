import { type Lang, preferredLang } from './lang.ts';

export function languageFrom(header: string | undefined): Lang {
  return preferredLang((header ?? '').split(',').map((part) => part.split(';')[0] ?? ''));
}
export function problemText(code: string, _values: Readonly<Record<string, string | number>>, _lang: Lang): { title: string; detail: string } {
  return { title: code, detail: code };
}
export function fieldText(code: string, _lang: Lang): string {
  return code;
}
