export * from './evaluation.entities.ts';
export { EvaluationsModule } from './evaluations.module.ts';
export { EvaluationsHttpModule } from './evaluations-http.module.ts';
export { EvaluationsJobsModule } from './evaluate-course.job.ts';
export { mintTicket, TICKET_DAYS } from './mint-ticket.ts';
export { answerEvaluation } from './answer-evaluation.ts';
