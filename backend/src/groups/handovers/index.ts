export { handOver } from './hand-over.ts';
export { prepareHandover } from './prepare-handover.ts';
export { HandoversModule } from './handovers.module.ts';
export { HandoversHttpModule } from './handovers-http.module.ts';
