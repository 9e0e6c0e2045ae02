interface Bound {
  /** Why it does not grow without end. */
  readonly because: string;
  /** Where that is held: a file, and what stands in it. */
  readonly held: readonly [file: string, text: string];
}

const OFFICES: Bound = {
  because: 'offices are made by whoever runs Igang, not by use: some dozens, one row or two each',
  held: ['test/statements/table-owners.ts', "'organisation/offices': ['office',"],
};
const COUNTIES: Bound = {
  because: 'the counties of Norway',
  held: ['test/statements/table-owners.ts', "'organisation/geography': ['county',"],
};
const QUESTIONS: Bound = {
  because: 'a form has at most 30 questions that are asked',
  held: ['libs/domain/src/training/question.ts', 'questions.length > MOST_QUESTIONS'],
};

/** Lists that come whole. Every other list of the API is paged (`pageOf`, `backend/src/platform/paging.ts`). */
export const WHOLE_LISTS: Readonly<Record<string, Bound>> = {
  'get /api/demo/people': {
    because: 'one person of each kind',
    held: ['backend/src/organisation/identity/demo-people.query.ts', 'SELECT DISTINCT ON (c.place)'],
  },
  'get /api/places': { because: 'at most 20, as asked for', held: ['libs/contracts/src/organisation/geography.ts', '.min(1).max(20)'] },
  'get /api/themes': {
    because: 'themes come with the geography and by migrations',
    held: ['test/statements/table-owners.ts', "'public_holiday', 'theme']"],
  },
  'get /api/holidays': {
    because: 'the holidays of the years that migrations and the geography have written',
    held: ['test/statements/table-owners.ts', "'public_holiday', 'theme']"],
  },
  'get /api/offices': OFFICES,
  'get /api/offices/contacts': OFFICES,
  'get /api/calendar-links': OFFICES,
  'get /api/national/counties': COUNTIES,
  'get /api/national/counties/ahead': COUNTIES,
  'get /api/courses/{id}/questions': QUESTIONS,
  'get /api/staff/courses/{id}/questions': QUESTIONS,
  'get /api/staff/course-types/{id}/questions': QUESTIONS,
  'get /api/staff/courses/{id}/promises': {
    because: 'those on one course',
    held: ['backend/migrations/0004_courses.sql', 'capacity BETWEEN 1 AND 10000'],
  },
  'get /api/staff/groups/{id}/suggestions': {
    because: 'at most 20 who could be asked, and 20 left out',
    held: ['backend/src/groups/assignments/suggestions.query.ts', '.slice(0, SHOWN)'],
  },
  'get /api/course-types': {
    because: 'kinds of course are made by the national office alone, and those that are closed are left out',
    held: ['backend/src/training/course-types/add-course-type.ts', "'course-type.manage'"],
  },
  'get /api/staff/demand': {
    because: 'a row for a municipality: Norway has 357',
    held: ['backend/src/training/demand/demand.query.ts', 'municipality m'],
  },
  'get /api/staff/places-for-groups': {
    because: 'the best few places',
    held: ['backend/src/groups/enquiries/places-for-groups.query.ts', 'placesToStart(seekers, centres, codes, SHOWN)'],
  },
  'get /api/groups/{id}/candidates': {
    because: 'the 200 nearest who wait',
    held: ['backend/src/groups/enquiries/forming.query.ts', 'e.id LIMIT $3'],
  },
};
