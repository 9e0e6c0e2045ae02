import type { GroupRow, StarterRow } from '@igang/contracts';
import { fold } from '@igang/domain/fold';
import type { CommonWords } from '@igang/i18n/words/common';
import type { OfficeCoursesWords } from '@igang/i18n/words/training/office-courses';
import type { OfficeDemandWords } from '@igang/i18n/words/training/office-demand';
import type { OfficeGroupsWords } from '@igang/i18n/words/groups/office-groups';
import type { OfficePlanningWords } from '@igang/i18n/words/training/office-planning';
import type { OfficeImportsWords } from '@igang/i18n/words/transfer/office-imports';
import type { OfficePointsWords } from '@igang/i18n/words/organisation/office-points';
import type { OfficeRolesWords } from '@igang/i18n/words/organisation/office-roles';
import type { OfficeSettingsWords } from '@igang/i18n/words/organisation/office-settings';
import type { OfficeWords } from '@igang/i18n/words/insight/office';

export interface Find {
  readonly link: string;
  readonly label: string;
  readonly note: string;
  readonly kind: 'page' | 'group' | 'person';
}

interface PageWords {
  readonly nav: CommonWords['nav'];
  readonly w: OfficeWords;
  readonly courses: OfficeCoursesWords;
  readonly groups: OfficeGroupsWords;
  readonly planning: OfficePlanningWords;
  readonly imports: Pick<OfficeImportsWords, 'title'>;
  readonly demand: Pick<OfficeDemandWords, 'title'>;
  readonly points: Pick<OfficePointsWords, 'title' | 'mine'>;
  readonly settings: Pick<OfficeSettingsWords, 'title'>;
  readonly staff: Pick<OfficeRolesWords, 'title'>;
}

interface May {
  readonly work: boolean;
  readonly office: boolean;
  readonly inbox: boolean;
  readonly national: boolean;
}

/** Where one can always go. */
export function pageFinds(words: PageWords, may: May): Find[] {
  const { nav, w } = words;
  const pages: (readonly [boolean, readonly (readonly [string, string])[]])[] = [
    [
      may.work,
      [
        ['/kontor', nav.overview],
        ['/kontor/kurs', nav.courses],
      ],
    ],
    [may.inbox, [['/kontor/henvendelser', nav.enquiries]]],
    [may.inbox && !may.office, [['/kontor/kontaktpunkter', words.points.mine]]],
    [may.office, officePages(words)],
    [may.national, [['/nasjonalt', nav.numbers]]],
  ];
  return pages
    .filter(([isOpen]) => isOpen)
    .flatMap(([, links]) => links)
    .map(([link, label]) => ({ link, label, note: w.palette.pages, kind: 'page' }));
}

function officePages({
  nav,
  w,
  courses,
  groups,
  imports,
  demand,
  planning,
  points,
  settings,
  staff,
}: PageWords): (readonly [string, string])[] {
  return [
    ['/kontor/kurs/nytt', courses.plan],
    ['/kontor/planlegg', planning.title],
    ['/kontor/steder', planning.venues.title],
    ['/kontor/kursledere', planning.trainers.title],
    ['/kontor/grupper', nav.groups],
    ['/kontor/grupper/ny', groups.register],
    ['/kontor/folk', w.people.title],
    ['/kontor/behov', demand.title],
    ['/kontor/importer', imports.title],
    ['/kontor/kontaktpunkter', points.title],
    ['/kontor/medarbeidere', staff.title],
    ['/kontor/innstillinger', settings.title],
  ];
}

/** Pages whose name has what is written, then groups, then people. */
export function finds(q: string, pages: readonly Find[], groups: readonly GroupRow[], people: readonly StarterRow[]): Find[] {
  const wanted = fold(q);
  return [
    ...pages.filter(({ label }) => fold(label).includes(wanted)),
    ...groups.map(({ id, name, place }) => ({ link: `/kontor/grupper/${id}`, label: name, note: place, kind: 'group' as const })),
    ...people.map(({ id, name, place }) => ({ link: `/kontor/folk/${id}`, label: name, note: place ?? '', kind: 'person' as const })),
  ];
}
