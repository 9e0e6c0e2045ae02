export { bookReturn } from './book-return.ts';
export { cancelPlannedSessions } from './cancel-session.ts';
export { leaveMeetings } from './leave-meetings.ts';
export { newEdition } from './new-edition.ts';
export { MEETING_COLUMNS, meetingEvent, type MeetingInCalendar, type MeetingWish } from './meeting-event.ts';
export { planGroup } from './plan-group.ts';
export { SessionsModule } from './sessions.module.ts';
export { SESSION_LOG } from './log-link.ts';
