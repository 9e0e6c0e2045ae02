export { Starter } from './starter.entity.ts';
export { StartersModule } from './starters.module.ts';
