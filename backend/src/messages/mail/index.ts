export { MailModule } from './mail.module.ts';
export { MailHttpModule } from './mail-http.module.ts';
export { MailJobsModule } from './send-mail.job.ts';
export { tryingToSend } from './try-to-send.ts';
