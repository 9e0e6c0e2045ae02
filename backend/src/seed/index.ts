export { loadGeography, type Loaded } from './geography.ts';
export { seedCommand } from './seed-command.ts';
export { obstacleTo, seedDemo, type Seeded, type SeedWish } from './seed.ts';
