export { doctorCommand } from './doctor-command.ts';
export { examine } from './doctor.ts';
export type { Finding } from './finding.ts';
