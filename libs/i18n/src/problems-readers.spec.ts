import { REFUSALS } from '@igang/domain';
import { LANGS, type Lang } from './lang.ts';
import { type ProblemReader, READERS, readerAt } from './problem-reader.ts';
import { problemText } from './problem-text.ts';

/** What only somebody else could do or be: nobody is told to look in another's e-mail, or to choose another than herself. */
const NOT_FOR: Readonly<Record<ProblemReader, Readonly<Record<Lang, RegExp>>>> = {
  office: {
    nb: /e-posten din|du er allerede påmeldt|melde deg|stille deg|du ikke har svart|plassen din|angre for deg/i,
    nn: /e-posten din|du er alt påmeld|melde deg|stille deg|du ikkje har svart|plassen din|angre for deg/i,
    en: /your e-mail|you are already signed up|sign up again|you can join|you have not answered|place is yours|undo it for you/i,
  },
  starter: {
    nb: /igangsetteren|et annet kontor|koordinatoren/i,
    nn: /igangsetjaren|eit anna kontor|koordinatoren/i,
    en: /the starter (?:is|has|just)|another office|coordinator/i,
  },
  public: {
    nb: /et annet kontor|koordinatoren|\bhun (?:allerede|kan stå)/i,
    nn: /eit anna kontor|koordinatoren|\bho (?:alt|kan stå)/i,
    en: /another office|coordinator|\bshe (?:is|may)/i,
  },
};

describe('a refusal has a text for each who may read it', () => {
  it.each(READERS)('%s', (reader) => {
    const wrong = LANGS.flatMap((lang) =>
      REFUSALS.map((code) => `${lang} ${code}: ${problemText(code, {}, lang, reader).detail}`).filter((text) =>
        NOT_FOR[reader][lang].test(text),
      ),
    );
    expect(wrong).toEqual([]);
  });
  it.each([
    ['/api/staff/groups/1', 'office'],
    ['/api/national/course-types', 'office'],
    ['/api/groups/1/invitations', 'office'],
    ['/kontor/kurs/1?x=1', 'office'],
    ['/nasjonalt', 'office'],
    ['/api/starter/requests/1/answer', 'starter'],
    ['/mine-grupper#lofte', 'starter'],
    ['/api/courses/1/enrolments', 'public'],
    ['/api/starters', 'public'],
    ['/', 'public'],
  ] as const)('%s is read by %s', (path, reader) => {
    expect(readerAt(path)).toBe(reader);
  });
  it('says to each what she can do', () => {
    const said = (reader: ProblemReader) => problemText('enrolment.already', {}, 'nb', reader).detail;
    expect(said('office')).not.toBe(said('public'));
    expect(problemText('starter.busy', {}, 'nb', 'starter').detail).toMatch(/^Du har/);
    expect(problemText('starter.busy', {}, 'nb', 'office').detail).toMatch(/^Igangsetteren/);
  });
});
