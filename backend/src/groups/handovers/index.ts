export { HandoversModule } from './handovers.module.ts';
export { HandoversHttpModule } from './handovers-http.module.ts';
