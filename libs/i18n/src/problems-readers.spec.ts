import { REFUSALS } from '@igang/domain';
import { LANGS, type Lang } from './lang.ts';
import { type ProblemReader, READERS, readerAt } from './problem-reader.ts';
import { problemText } from './problem-text.ts';

/** What only somebody else could do or be: nobody is told to look in another's e-mail, to choose another than herself, or to ring herself. */
const NOT_FOR: Readonly<Record<ProblemReader, Readonly<Record<Lang, RegExp>>>> = {
  office: {
    nb: /e-posten din|siden din|pausen din|du er allerede påmeldt|meld(?:e)? deg|stille deg|du ikke har svart|plassen (?:er )?din|angre for deg|(?:ring|spør|be|kontakt med) (?:kontoret|dem)|du har (?:bedt|svar[ta]|pause)|du er spurt/i,
    nn: /e-posten din|sida di|pausen din|du er alt påmeld|meld(?:e)? deg|stille deg|du ikkje har svar|plassen (?:er )?din|angre for deg|(?:ring|spør|be|kontakt med) (?:kontoret|dei)|du har (?:bede|svar|pause)|du er spurd/i,
    en: /your e-mail|your page|your break|you are already signed up|sign up again|you can join|you have not answered|place is yours|undo it for you|(?:ring|ask|contact) (?:the office|them)|you have (?:asked|said)|you have been asked/i,
  },
  starter: {
    nb: /igangsetteren|et annet kontor|koordinatoren|velg en annen[,.]|\bhun\b|\bhenne|(?<!annen )\bpersonen\b/i,
    nn: /igangsetjaren|eit anna kontor|koordinatoren|vel ein annan[,.]|\bho (?:alt|kan stå|er)\b|\bhenne|\bpersonen\b/i,
    en: /the starter (?:is|has|just)|another office|coordinator|choose somebody else|choose another, or move|\bshe\b|\bhers?\b|this person/i,
  },
  public: {
    nb: /igangsetteren|et annet kontor|koordinatoren|\bhun\b|\bhenne|(?<!annen )\bpersonen\b/i,
    nn: /igangsetjaren|eit anna kontor|koordinatoren|\bho (?:alt|kan stå|er)\b|\bhenne|\bpersonen\b/i,
    en: /the starter (?:is|has|just)|another office|coordinator|\bshe\b|\bhers?\b|this person/i,
  },
};
/** What only one of them ever meets: nobody else may ask for what is refused so. */
const MET_BY: readonly (readonly [RegExp, readonly ProblemReader[]])[] = [
  [/^(?:attendance|course-type|venue|template|question|result|import|file|matching|office)\.|^course\.trainer-taken$/, ['office']],
  [/^(?:enrolment\.mailed-lately|contact\.proved)$/, ['office']],
  [/^contact\.(?:sign-in-first|newer-asked|same)$/, ['public']],
  [/^absence\./, ['starter']],
  [/^group\.(?:asked-about|theme-said-yes)$/, ['office']],
];
const meets = (reader: ProblemReader, code: string): boolean => MET_BY.find(([codes]) => codes.test(code))?.[1].includes(reader) ?? true;

describe('a refusal has a text for each who may read it', () => {
  it.each(READERS)('%s', (reader) => {
    const wrong = LANGS.flatMap((lang) =>
      REFUSALS.filter((code) => meets(reader, code))
        .map((code) => `${lang} ${code}: ${problemText(code, {}, lang, reader).detail}`)
        .filter((text) => NOT_FOR[reader][lang].test(text)),
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
    ['/api/request-links/x/answer', 'starter'],
    ['/api/log-links/x/log', 'starter'],
    ['/foresporsel/x', 'starter'],
    ['/logg/x', 'starter'],
    ['/logg-inn/x', 'public'],
    ['/api/enrolment-links/x', 'public'],
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
