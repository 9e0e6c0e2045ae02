export { ContactForm } from './contact-form.ts';
export { contactWords } from './words.ts';
