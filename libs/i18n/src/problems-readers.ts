import type { RefusalCode } from '@igang/domain';
import type { Lang } from './lang.ts';
import type { ProblemReader } from './problem-reader.ts';
import type { ProblemValues, ProblemWords } from './problems.nb.ts';
import { OFFICE, type Overrides } from './problems-office.ts';

/** About herself, whether she is signed in as a starter, comes from a mail, or is anybody else. */
const HERSELF: Overrides = {
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
  'contact.taken': [
    'En annen person har denne adressen. Ingenting er endret. Bruk en adresse som er din egen.',
    'Ein annan person har denne adressa. Ingenting er endra. Bruk ei adresse som er di eiga.',
    'Another person has this address. Nothing is changed. Use an address that is your own.',
  ],
  'promise.undo-too-late': [
    'Løftet kan ikke angres lenger: det er mer enn et døgn siden, eller du er spurt om en gruppe. Ring kontoret, så finner dere ut av det.',
    'Lovnaden kan ikkje angrast lenger: det er meir enn eit døgn sidan, eller du er spurd om ei gruppe. Ring kontoret, så finn de ut av det.',
    'The promise can no longer be undone: it is more than a day old, or you have been asked about a group. Ring the office, and you will work it out.',
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

const STARTER: Overrides = {
  ...HERSELF,
  'access.not-found': [
    'Vi finner ikke dette. Lenken kan være gammel, eller gruppa er ikke lenger din.',
    'Vi finn ikkje dette. Lenkja kan vere gammal, eller gruppa er ikkje lenger di.',
    'We cannot find this. The link may be old, or the group is no longer yours.',
  ],
};

const PUBLIC: Overrides = {
  ...HERSELF,
  'access.not-found': [
    'Vi finner ikke dette. Lenken kan være gammel.',
    'Vi finn ikkje dette. Lenkja kan vere gammal.',
    'We cannot find this. The link may be old.',
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
