export { Handover } from './handover.entity.ts';
export { HandoverPreparation } from './handover-preparation.entity.ts';
export { packPath } from './pack-link.ts';
export { planFollowUp, planFollowUps } from './plan-follow-ups.ts';
export { HandoversModule } from './handovers.module.ts';
