export { auditInvariants, breachesIn, INVARIANTS } from './audit.ts';
export { auditCommand } from './audit-command.ts';
