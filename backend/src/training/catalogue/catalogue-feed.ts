import { instantOf } from '@igang/domain';
import { formatIn, type Lang, languageOf, ALWAYS_YEAR } from '@igang/i18n';
import { courseAt } from '@igang/i18n/training/courses/course-words';
import { courseIn } from '@igang/i18n/words/training/course.all';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { upperFirst } from '@igang/i18n/text';
import { xml } from '../../documents/index.ts';
import { type CourseInCalendar, newestChange } from '../courses/index.ts';

export interface Feed {
  readonly courses: readonly CourseInCalendar[];
  readonly lang: Lang;
  readonly site: string;
  /** Addresses of this feed and of its next page, from the root. */
  readonly path: string;
  readonly next: string | undefined;
}

/** A feed must say when it changed also when it is empty. */
const LONG_AGO = instantOf('2026-01-01', '00:00');

interface Entry {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

function entryOf(course: CourseInCalendar, lang: Lang, site: string): Entry {
  const [w, f, { type, town, days, venue, message }] = [documentsIn[lang].feed, formatIn(lang), course];
  const facts = [
    `${upperFirst(f.days(days, ALWAYS_YEAR))}. ${venue}.`,
    `${w.deadline({ date: f.day(course.enrolmentDeadline, ALWAYS_YEAR) })} ${w.by({ office: course.office.name })}`,
    ...(message === null ? [] : [message]),
  ];
  return { title: courseAt(type[lang], town, courseIn[lang]), text: facts.join('\n'), url: `${site}/kurs/${course.id}` };
}

/** RFC 4287. */
export function atomFeed({ courses, lang, site, path, next }: Feed): string {
  const w = documentsIn[lang].feed;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageOf(lang).locale}">`,
    `<id>${xml(`${site}/kurs`)}</id>`,
    `<title>${xml(w.title)}</title>`,
    `<subtitle>${xml(w.about)}</subtitle>`,
    `<updated>${(newestChange(courses) ?? LONG_AGO).toISOString()}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xml(site + path)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(`${site}/kurs`)}"/>`,
    ...(next === undefined ? [] : [`<link rel="next" type="application/atom+xml" href="${xml(site + next)}"/>`]),
    `<icon>${xml(`${site}/favicon.svg`)}</icon>`,
    ...courses.map((course) => atomEntry(course, entryOf(course, lang, site))),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function atomEntry({ id, createdAt, changedAt, office }: CourseInCalendar, { title, text, url }: Entry): string {
  return [
    '<entry>',
    `<id>urn:uuid:${id}</id>`,
    `<title>${xml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xml(url)}"/>`,
    `<published>${createdAt.toISOString()}</published>`,
    `<updated>${changedAt.toISOString()}</updated>`,
    `<author><name>${xml(`Igang, ${office.name}`)}</name></author>`,
    `<content type="text">${xml(text)}</content>`,
    '</entry>',
  ].join('\n');
}

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ courses, lang, site, path, next }: Feed): string {
  const w = documentsIn[lang].feed;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: w.title,
    description: w.about,
    language: languageOf(lang).locale,
    home_page_url: `${site}/kurs`,
    feed_url: site + path,
    ...(next === undefined ? {} : { next_url: site + next }),
    favicon: `${site}/favicon.svg`,
    items: courses.map((course) => {
      const { title, text, url } = entryOf(course, lang, site);
      return {
        id: `urn:uuid:${course.id}`,
        url,
        title,
        content_text: text,
        date_published: course.createdAt.toISOString(),
        date_modified: course.changedAt.toISOString(),
        authors: [{ name: `Igang, ${course.office.name}` }],
      };
    }),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
