export * from './evaluation.entities.ts';
export { EvaluationsModule } from './evaluations.module.ts';
export { mintTicket, TICKET_DAYS } from './mint-ticket.ts';
export { answerEvaluation } from './answer-evaluation.ts';
