export { auditInvariants, breachesIn, type Finding, INVARIANTS, type Query } from './audit.ts';
export { auditCommand } from './audit-command.ts';
