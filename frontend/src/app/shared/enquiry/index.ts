export * from './enquiry-fields.ts';
export * from './enquiry-model.ts';
export * from './hope-fields.ts';
export * from './hopes.ts';
export * from './know-form.ts';
export * from './reach-fields.ts';
export * from './words.ts';
