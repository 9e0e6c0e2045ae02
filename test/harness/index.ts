export * from './app.ts';
export * from './client.ts';
export * from './people.ts';
export * from './traces.ts';
