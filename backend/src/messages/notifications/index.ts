export { calendarFiles, meetingFiles } from './calendar.ts';
export { lettersOf } from './letters.ts';
export type { Addressed, Composed, Letter, Mail, Picture, ReplyTo } from './mail.ts';
export { NotificationsModule } from './notifications.module.ts';
export { sampleMail } from './samples/samples.ts';
