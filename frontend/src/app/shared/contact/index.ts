export { ContactForm } from './contact-form.ts';
export { contactWords } from './words.ts';
export { NewAddress } from './new-address.ts';
