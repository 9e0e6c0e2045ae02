export { Handover } from './handover.entity.ts';
export { HandoversModule } from './handovers.module.ts';
