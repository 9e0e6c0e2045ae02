import { EVALUATION_FORMS, type EvaluationFormName, type EvaluationName, type EvaluationQuestion } from '@igang/domain';
import type { Lang } from '../../lang.ts';

type Said = Readonly<Record<Lang, string>>;
const said = (nb: string, nn: string, en: string): Said => ({ nb, nn, en });

const TITLES: Readonly<Record<EvaluationName, Said>> = {
  whole: said('Hvordan var kurset, alt i alt?', 'Korleis var kurset, alt i alt?', 'How was the course, all in all?'),
  useful: said('Fikk du noe du kan bruke?', 'Fekk du noko du kan bruke?', 'Did you get something you can use?'),
  leaders: said('Hvordan var de som holdt kurset?', 'Korleis var dei som heldt kurset?', 'How were those who led the course?'),
  place: said('Hvordan var stedet og det praktiske?', 'Korleis var staden og det praktiske?', 'How were the place and the practical side?'),
  ready: said('Er du klar for å sette i gang ei gruppe?', 'Er du klar for å setje i gang ei gruppe?', 'Are you ready to start a group?'),
  missing: said('Hva skulle du hatt mer av?', 'Kva skulle du hatt meir av?', 'What would you have liked more of?'),
  best: said('Hva var best?', 'Kva var best?', 'What was best?'),
  better: said('Hva kan bli bedre?', 'Kva kan bli betre?', 'What could be better?'),
};
const CHOICES: Readonly<Record<string, Said>> = {
  yes: said('Ja', 'Ja', 'Yes'),
  'with-another': said('Ja, sammen med en annen', 'Ja, saman med ein annan', 'Yes, together with somebody'),
  'not-yet': said('Ikke ennå', 'Ikkje enno', 'Not yet'),
  frames: said('Rammene for gruppa', 'Rammene for gruppa', 'The frames of the group'),
  'first-meeting': said('Det første møtet', 'Det første møtet', 'The first meeting'),
  'letting-go': said('Å slippe taket', 'Å sleppe taket', 'Letting go'),
  practical: said('Det praktiske', 'Det praktiske', 'The practical side'),
  nothing: said('Ingenting', 'Ingenting', 'Nothing'),
};
const WORST = said('Dårlig', 'Dårleg', 'Poor');
const BEST = said('Veldig bra', 'Veldig bra', 'Very good');
const HINT = said(
  'Ikke skriv navn eller noe andre har fortalt om seg selv.',
  'Ikkje skriv namn eller noko andre har fortalt om seg sjølve.',
  'Please write no names, and nothing others told about themselves.',
);

export function evaluationTitle(name: string): Said {
  return TITLES[name as EvaluationName];
}
export function evaluationChoice(value: string): Said {
  return CHOICES[value] ?? said(value, value, value);
}

const localised = ({ nb, nn, en }: Said) => ({ default: nb, nn, en });

/** The form in the format of SurveyJS, in every language. */
export function surveyOf(form: EvaluationFormName): object {
  return { showQuestionNumbers: 'off', elements: EVALUATION_FORMS[form].map(elementOf) };
}

function elementOf(question: EvaluationQuestion): object {
  const element = { name: question.name, title: localised(evaluationTitle(question.name)) };
  switch (question.kind) {
    case 'rating':
      return {
        ...element,
        type: 'rating',
        rateMax: question.most,
        minRateDescription: localised(WORST),
        maxRateDescription: localised(BEST),
      };
    case 'text':
      return { ...element, type: 'comment', description: localised(HINT), maxLength: 1000 };
    case 'choice':
    case 'choices': {
      const choices = question.values.map((value) => ({ value, text: localised(evaluationChoice(value)) }));
      return { ...element, type: question.kind === 'choice' ? 'radiogroup' : 'checkbox', choices };
    }
  }
}
