export { calendarText, type CalendarEvent } from './calendar-file.ts';
export { drawChairs } from './chairs.ts';
export { Flow, FLOW_TEXT } from './flow.ts';
export { Paper, type Part } from './paper.ts';
export { drawQr } from './qr.ts';
export { INK } from './theme.ts';
export { xml } from './xml.ts';
