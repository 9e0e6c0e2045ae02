export { bookReturn } from './book-return.ts';
export { cancelPlannedSessions } from './cancel-session.ts';
export { GroupSession } from './group-session.entity.ts';
export { newEdition } from './new-edition.ts';
export { MEETING_COLUMNS, meetingEvent, type MeetingInCalendar, type MeetingWish } from './meeting-event.ts';
export { planGroup } from './plan-group.ts';
export { SessionLog } from './session-log.entity.ts';
export { SessionStarter } from './session-starter.entity.ts';
export { SessionsModule } from './sessions.module.ts';
