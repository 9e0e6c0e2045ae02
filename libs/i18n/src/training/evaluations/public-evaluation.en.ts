import type { PublicEvaluationWords } from './public-evaluation.nb.ts';

export const en: PublicEvaluationWords = {
  title: 'How was the course?',
  lead: (type, place, day) => `${type}, ${place}, which ended ${day}.`,
  anonymous: 'Your answer is anonymous. The link only shows that you were there, and is gone when you answer. Answer what you like.',
  send: 'Send the answer',
  empty: 'Answer at least one of the questions.',
  thanks: 'Thank you for answering',
  thanksText: 'It helps us make the next course better. Nobody can see that it was you who answered.',
  used: 'This link has been used',
  usedText: 'The link works once, for 30 days. If you have answered, your answer has arrived.',
  notLoaded: 'The form did not come. Reload the page.',
};
