export { loadGeography } from './geography.ts';
export { seedCommand } from './seed-command.ts';
export { obstacleTo } from './obstacle.ts';
