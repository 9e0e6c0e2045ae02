import ICAL from 'ical.js';
import type { TestApp } from '../../harness/index.ts';

/** The calendar files of a mail, as a calendar program would read them. */
export function icsOf({ attachments }: Pick<ReturnType<TestApp['mailbox']['to']>[number], 'attachments'>): IcsFile[] {
  return attachments.filter(({ contentType }) => contentType === 'text/calendar').map(({ content }) => readIcs(content.toString()));
}
export interface IcsFile {
  readonly method: string;
  readonly text: string;
  readonly events: { uid: string; start: Date; sequence: number; status: string; summary: string; place: string; url: string }[];
}
/** One file, with its time zone. */
export function readIcs(text: string): IcsFile {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone !== null) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, sequence, summary, location } = new ICAL.Event(component);
    const [status, url] = [String(component.getFirstPropertyValue('status')), String(component.getFirstPropertyValue('url'))];
    return { uid, start: startDate.toJSDate(), sequence, status, summary, place: location, url };
  });
  return { method: String(calendar.getFirstPropertyValue('method')), text, events };
}
