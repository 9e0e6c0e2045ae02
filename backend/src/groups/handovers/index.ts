export { Handover } from './handover.entity.ts';
export { HandoverPreparation } from './handover-preparation.entity.ts';
export { HandoversModule } from './handovers.module.ts';
