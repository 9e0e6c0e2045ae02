import type { RefusalCode } from '@igang/domain';
import type { Lang } from './lang.ts';
import type { ProblemReader } from './problem-reader.ts';
import type { ProblemValues, ProblemWords } from './problems.nb.ts';

type Said = readonly [nb: string, nn: string, en: string];
type Overrides = Readonly<Partial<Record<RefusalCode, Said>>>;

/** Where the same no means something else to whoever reads it; all others read as they stand in problems.*.ts. */
const OFFICE: Overrides = {
  'enrolment.already': [
    'Personen er allerede påmeldt dette kurset. Se i lista over deltakere.',
    'Personen er alt påmeld dette kurset. Sjå i lista over deltakarar.',
    'This person is signed up for the course already. Look in the list of participants.',
  ],
  'enrolment.undo-too-late': [
    'Det er gått mer enn ti minutter, så dette kan ikke angres. Meld personen på igjen.',
    'Det er gått meir enn ti minutt, så dette kan ikkje angrast. Meld personen på igjen.',
    'More than ten minutes have passed, so this cannot be undone. Sign the person up again.',
  ],
  'enrolment.place-gone': [
    'Plassen er gitt til en annen. Personen kan stå på ventelista.',
    'Plassen er gitt til ein annan. Personen kan stå på ventelista.',
    'The place has gone to somebody else. This person can stand on the waiting list.',
  ],
  'enrolment.answers-missing': [
    'Kurset spør om noe personen ikke har svart på ennå. Skriv inn svarene først.',
    'Kurset spør om noko personen ikkje har svart på enno. Skriv inn svara først.',
    'The course asks for something this person has not answered yet. Write down the answers first.',
  ],
  'offer.expired': [
    'Fristen for denne plassen er gått ut. Personen kan stå på ventelista igjen.',
    'Fristen for denne plassen er gått ut. Personen kan stå på ventelista igjen.',
    'The time for this place has run out. This person can join the waiting list again.',
  ],
  'certificate.withdrawn': [
    'Dette kursbeviset er trukket tilbake, og kan ikke skrives ut.',
    'Dette kursbeviset er trekt tilbake, og kan ikkje skrivast ut.',
    'This certificate has been withdrawn and can no longer be printed.',
  ],
  'assignment.full': [
    'Gruppa har de igangsetterne den trenger.',
    'Gruppa har dei igangsetjarane ho treng.',
    'The group has the starters it needs.',
  ],
  'request.not-open': [
    'Forespørselen er allerede besvart, eller trukket tilbake.',
    'Førespurnaden er alt svara på, eller trekt tilbake.',
    'The request has been answered already, or taken back.',
  ],
  'budget.exceeded': [
    'Møtene med igangsetter er brukt opp. Trenger gruppa flere, kan du gi det med en grunn.',
    'Møta med igangsetjar er brukte opp. Treng gruppa fleire, kan du gi det med ein grunn.',
    'The meetings with the starter are used up. If the group needs more, you can give them, with a reason.',
  ],
  'follow-up.already-answered': [
    'Gruppa har allerede svart. Last siden på nytt, så ser du svaret.',
    'Gruppa har alt svara. Last sida på nytt, så ser du svaret.',
    'The group has answered already. Reload the page to see the answer.',
  ],
};

const STARTER: Overrides = {
  'access.not-found': [
    'Vi finner ikke dette. Lenken kan være gammel, eller gruppa er ikke lenger din.',
    'Vi finn ikkje dette. Lenkja kan vere gammal, eller gruppa er ikkje lenger di.',
    'We cannot find this. The link may be old, or the group is no longer yours.',
  ],
  'access.not-allowed': [
    'Dette kan kontoret gjøre for deg. Ring dem.',
    'Dette kan kontoret gjere for deg. Ring dei.',
    'The office can do this for you. Ring them.',
  ],
  'starter.not-possible': [
    'Dette går ikke akkurat nå. Last siden på nytt og se hva som gjelder for deg.',
    'Dette går ikkje akkurat no. Last sida på nytt og sjå kva som gjeld for deg.',
    'This is not possible just now. Reload the page and see how you stand.',
  ],
  'starter.not-qualified': [
    'Godkjenningen din gjelder ikke nå. Ring kontoret, så finner dere ut av det.',
    'Godkjenninga di gjeld ikkje no. Ring kontoret, så finn de ut av det.',
    'Your qualification is not valid now. Ring the office, and you will work it out.',
  ],
  'starter.not-available': [
    'Du har pause nå. Avslutt pausen først, eller ring kontoret.',
    'Du har pause no. Avslutt pausen først, eller ring kontoret.',
    'You are taking a break now. End the break first, or ring the office.',
  ],
  'starter.busy': [
    'Du har så mange grupper som du har sagt at du vil ha. Vil du ha en til, kan du endre det på siden din.',
    'Du har så mange grupper som du har sagt at du vil ha. Vil du ha ei til, kan du endre det på sida di.',
    'You have as many groups as you have said you want. If you want one more, you can change that on your page.',
  ],
  'starter.avoids-theme': [
    'Du har bedt om å slippe dette temaet. Har du ombestemt deg, kan du endre det på siden din.',
    'Du har bede om å sleppe dette temaet. Har du ombestemt deg, kan du endre det på sida di.',
    'You have asked to be spared this theme. If you have changed your mind, you can change that on your page.',
  ],
  'starter.already-said-no': [
    'Du har svart nei for denne gruppa. Har du ombestemt deg, ring kontoret.',
    'Du har svara nei for denne gruppa. Har du ombestemt deg, ring kontoret.',
    'You have said no to this group. If you have changed your mind, ring the office.',
  ],
  'starter.already-asked': [
    'Du er spurt og har ikke svart ennå.',
    'Du er spurd og har ikkje svara enno.',
    'You have been asked and have not answered yet.',
  ],
  'starter.double-booked': [
    'Du er opptatt på en av datoene. Ring kontoret, så kan møtet kanskje flyttes.',
    'Du er oppteken på ein av datoane. Ring kontoret, så kan møtet kanskje flyttast.',
    'You are busy on one of the dates. Ring the office, and perhaps the meeting can be moved.',
  ],
  'starter.confidentiality-missing': [
    'Vi har ikke fått taushetsløftet ditt ennå. Du kan gi det på siden din.',
    'Vi har ikkje fått lovnaden din om teieplikt enno. Du kan gi han på sida di.',
    'We have not received your promise of confidentiality yet. You can give it on your page.',
  ],
  'group.paused': [
    'Gruppa har pause. Kontoret kan ta den i gang igjen.',
    'Gruppa har pause. Kontoret kan ta ho i gang igjen.',
    'The group is taking a break. The office can let it begin again.',
  ],
  'group.size': [
    'En gruppe begynner med 4 til 8 mennesker, de som ikke kom, medregnet. Er dere færre eller flere, ring kontoret.',
    'Ei gruppe byrjar med 4 til 8 menneske, dei som ikkje kom, medrekna. Er de færre eller fleire, ring kontoret.',
    'A group begins with 4 to 8 people, those who did not come included. If you are fewer or more, ring the office.',
  ],
  'group.relations': [
    'Noen i gruppa kjenner hverandre fra før eller er i familie. Da kan den ikke begynne slik. Ring kontoret.',
    'Nokon i gruppa kjenner kvarandre frå før eller er i familie. Då kan ho ikkje byrje slik. Ring kontoret.',
    'Some in the group know each other or are family. It cannot begin like this. Ring the office.',
  ],
  'group.starter-missing': [
    'Gruppa har ingen igangsetter ennå. Kontoret spør noen.',
    'Gruppa har ingen igangsetjar enno. Kontoret spør nokon.',
    'The group has no starter yet. The office will ask somebody.',
  ],
};

const PUBLIC: Overrides = {
  'access.not-found': [
    'Vi finner ikke dette. Lenken kan være gammel.',
    'Vi finn ikkje dette. Lenkja kan vere gammal.',
    'We cannot find this. The link may be old.',
  ],
  'access.not-allowed': [
    'Dette kan kontoret gjøre for deg. Ring dem.',
    'Dette kan kontoret gjere for deg. Ring dei.',
    'The office can do this for you. Ring them.',
  ],
  'enrolment.no-place': [
    'Det er ingen ledig plass på det kurset. Velg et annet, eller stå på ventelista der.',
    'Det er ingen ledig plass på det kurset. Vel eit anna, eller stå på ventelista der.',
    'There is no free place on that course. Choose another, or stand on its waiting list.',
  ],
  'enrolment.same-course': [
    'Det er kurset du allerede er på. Velg et annet.',
    'Det er kurset du alt er på. Vel eit anna.',
    'You are on that course already. Choose another.',
  ],
};

const OVERRIDES: Readonly<Record<ProblemReader, Overrides>> = { office: OFFICE, starter: STARTER, public: PUBLIC };
const AT: Readonly<Record<Lang, 0 | 1 | 2>> = { nb: 0, nn: 1, en: 2 };

/** The sentence for whoever reads it. */
export function sentenceFor(
  reader: ProblemReader,
  code: RefusalCode,
  how: { words: ProblemWords; lang: Lang; values: ProblemValues },
): string {
  return OVERRIDES[reader][code]?.[AT[how.lang]] ?? how.words[code](how.values);
}
