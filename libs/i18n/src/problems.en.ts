import { plural } from './lang.ts';
import { fromDay, namedDays, theDay } from './problem-days.ts';
import type { ProblemWords } from './problems.nb.ts';

const count = (value: string | number | undefined, one: string, many: string, fallback: string): string =>
  value === undefined ? fallback : plural(Number(value), one, many);

export const en: ProblemWords = {
  'access.not-found': () => 'We cannot find this. The link may be old, or it belongs to another office.',
  'access.sign-in-needed': () => 'You are no longer signed in. Sign in, and you go on where you were.',
  'access.not-allowed': () => 'Somebody else at the office can do this for you. Ask the coordinator.',
  'access.demo-only': () => 'This exists only in the trial version.',
  'link.expired': () => 'This link is too old. Ask for a new one, and it comes by e-mail at once.',
  'link.invalid': () => 'This link does not work. Perhaps it has been used, or the mail program cut it in two. Ask for a new one.',

  'course.not-possible': () =>
    'The course is not where this can be done now. Somebody may have done something while you looked at it. See how it stands now.',
  'course.not-open': () => 'Sign-up is not open now. Have a look at other courses nearby.',
  'course.days-missing': ({ days }) => `This course should have ${count(days, 'day', 'days', 'more days')}. Add the days that are missing.`,
  'course.days-not-in-order': () => 'The days are not in order, or they overlap. Put them right, and the course can be saved.',
  'course.days-not-consecutive': () => 'The days must follow one another on this course.',
  'course.day-ends-before-start': () => 'One day ends before it begins. Put the time right.',
  'course.in-the-past': () => 'The first day is already here or past. Choose a day to come.',
  'course.deadline-after-start': () => 'The sign-up deadline is after the course has begun. Set it earlier.',
  'course.minimum-over-capacity': ({ places }) =>
    `More people are needed than there are places for. Set the minimum to at most ${places ?? 'the number of places'}.`,
  'course.capacity-under-taken': ({ taken }) =>
    `${count(taken, 'place is', 'places are', 'More places are')} already given. You cannot have fewer places than that.`,
  'course.room-taken': () => 'The room is taken at that time. Choose another room or another time.',
  'course.trainer-taken': () => 'One of the trainers is busy at that time. Choose another, or move the day.',
  'course.venue-missing': () => 'The course has no venue. Add a place, or a link if it is online.',
  'course.venue-closed': (values) => `The venue is closed${fromDay(values, 'en')}. Choose another venue or earlier days.`,
  'course.not-finished': () => 'The course is not over yet. You can do this when the last day is done.',
  'course.results-missing': () => 'Some people have no result. Set one for everybody, and the course can be completed.',
  'course.too-few': ({ taken, minimum }) =>
    `Only ${taken ?? 'a few'} have a place, and ${minimum ?? 'more'} are needed. You can wait, cancel, or decide to hold it anyway.`,
  'course-type.in-use': ({ courses }) =>
    `${count(courses, 'course has', 'courses have', 'Some courses have')} been held or announced as this type, so its days, their order, whether all days are needed and what it qualifies for cannot change. Close the type and make a new one.`,
  'course-type.exists': () => 'There already is a course type with that name. Give it another.',
  'venue.has-courses': (values) =>
    `${count(values['courses'], 'course is', 'courses are', 'Some courses are')} planned here from that day${namedDays(values, 'en')}. Move or cancel them, or choose a later day.`,
  'template.exists': () => 'You already have a template with that name. Give it another.',

  'course.full': () => 'The course is full, or somebody is ahead on the waiting list. Nobody can get a place at the door then.',
  'enrolment.not-possible': () =>
    'The enrolment is not where this can be done now. Somebody may have done something while you looked at it. See how it stands now.',
  'enrolment.already': () => 'You are already signed up for this course. Look in your e-mail; the link to your enrolment is there.',
  'enrolment.mailed-lately': () => 'An e-mail has just gone there. Wait a little before sending again, or confirm for the person.',
  'enrolment.undo-too-late': () => 'More than ten minutes have passed, so we cannot undo it for you. You are welcome to sign up again.',
  'enrolment.place-gone': () => 'The place has gone to somebody else. You can sign up again and stand on the waiting list.',
  'enrolment.needs-address': () =>
    'The course is full, and the offer of a place goes by e-mail. Write an e-mail address, or ring when there is a free place.',
  'enrolment.no-place': () => 'There is no free place on that course. Choose another, or say that its waiting list is fine, too.',
  'enrolment.same-course': () => 'The person is on that course already. Choose another.',
  'enrolment.answers-missing': () =>
    'The course asks for something you have not answered yet. Answer the questions first, and the place is yours.',
  'party.not-possible': () => 'On this course the office looks at each sign-up for itself. Ask each of them to sign up themselves.',
  'question.too-many': ({ most }) => `The form can have at most ${most ?? 30} questions. Take one away to make room for a new one.`,
  'question.choices': ({ most }) => `A question with choices needs at least two and at most ${most ?? 50} different ones.`,
  'question.cycle': () => 'The questions wait for each other in a circle, so that none would be shown. Change when they are shown.',
  'question.condition-unknown': () =>
    'The question is to be shown after an answer that is not there. Choose another answer, or show it always.',
  'question.before-its-condition': () => 'A question cannot stand before the one that decides whether it is shown. Move it further down.',
  'question.answered': () =>
    'Somebody has answered this question. Its kind, and choices in use, must stay. Close it and make a new one instead.',
  'question.closed': () => 'This question is closed and cannot be changed.',
  'question.needed': () => 'Another question is shown only after an answer to this one. Change the other first.',
  'offer.not-open': () => 'This offer has already been answered.',
  'offer.expired': () => 'The time for this place has run out. You can join the waiting list again.',
  'attendance.day-not-started': () => 'The day has not begun yet. You can note who is there when it is under way.',
  'attendance.incomplete': () => 'Attendance is not noted for every day. Finish it, and you can set results.',
  'attendance.not-enrolled': () => 'This person has no place on the course.',
  'certificate.withdrawn': () => 'This certificate has been withdrawn and can no longer be printed. Ask the office if you wonder why.',
  'attendance.marked-otherwise': () => 'Somebody else has noted something different for this person. Choose what holds.',
  'result.closed': () => 'The course is too long ago for you to change the result. The office can correct it, with a reason.',
  'result.reason-needed': () => 'Write why the result is corrected now, so long after the course.',
  'result.not-possible': () =>
    'The result cannot be set now. Somebody may have done something while you looked at it. See how it stands now.',
  'result.not-all-days': ({ present, days }) =>
    `The course asks for every day; here it is ${present ?? 'fewer'} of ${days ?? 'them'}. Choose “will repeat” instead.`,

  'starter.not-possible': () =>
    'This cannot be done for the starter just now. Somebody may have done something while you looked at it. See how it stands now.',
  'starter.not-qualified': () => 'The starter is not qualified now. Choose another, or look at the qualification first.',
  'starter.not-available': () => 'The starter is taking a break or has stopped. Choose another.',
  'starter.busy': ({ groups }) =>
    `The starter has ${count(groups, 'group', 'groups', 'enough groups')} now, and has asked for no more. Choose another.`,
  'starter.avoids-theme': () => 'The starter has asked to be spared this theme. Choose another.',
  'starter.already-said-no': () => 'The starter has said no to this group. That stands; choose another.',
  'starter.already-asked': () => 'The starter has been asked and has not answered yet.',
  'starter.double-booked': () => 'The starter is busy on one of the dates. Choose another, or move the meeting.',
  'starter.confidentiality-missing': () =>
    'The office has not received the promise of confidentiality from the starter. The starter can give it on their own page, or the office can record it.',
  'contact.proved': () => 'The person has confirmed this address, and only they can change it. Everything else can be corrected here.',
  'contact.taken': () => 'Another person has this address. Nothing has been changed. Use an address that is the person’s own.',
  'contact.sign-in-first': () =>
    'This sign-up belongs to an account that is used for more than the course. Sign in and change the address on your page.',
  'contact.newer-asked': () => 'You have asked to change the address once more after this. Use the link in the newest e-mail.',
  'contact.same': () => 'This is the address you have today. Write the new one.',
  'promise.ahead': () => 'A promise cannot have been given in the future. Write the day it was given.',
  'promise.too-old': () => 'That day is too long ago. Write the day the promise was given.',
  'promise.undo-too-late': () =>
    'The promise can no longer be undone: it was more than a day ago, or the person has been asked about a group. Get in touch with the office.',
  'absence.in-the-past': () => 'The days are past. Choose today or later.',
  'absence.not-in-order': () => 'The last day is before the first. Swap them.',
  'absence.too-long': () => 'That is too long at once. Ask the office for a pause instead.',
  'absence.meetings-unanswered': () => 'You have meetings on these days. Say for each of them whether you come all the same.',
  'absence.already': () => 'You have told us about some of these days already. Remove them first, or choose others.',
  'assignment.not-possible': () =>
    'The assignment is not where this can be done now. Somebody may have done something while you looked at it. See how it stands now.',
  'assignment.full': () => 'The group has the starters it needs. Thank you for being willing!',
  'request.not-open': () => 'This request has been answered, or somebody else has taken the assignment. All is well.',

  'group.not-possible': () =>
    'The group is not where this can be done now. Somebody may have done something while you looked at it. See how it stands now.',
  'group.paused': () => 'The group is taking a break. Start it again first.',
  'group.size': ({ min, max }) => `A group begins with ${min ?? 4} to ${max ?? 8} people. Wait until you are enough, or make two groups.`,
  'group.adults-only': () => 'Everybody in the group must be 18 or older.',
  'group.relations': () => 'Some in the group know each other or are family. Find another group for one of them.',
  'group.dates-missing': ({ sessions }) =>
    `There should be ${count(sessions, 'meeting date', 'meeting dates', 'more meeting dates')} with the starter. Add those that are missing.`,
  'group.dates-not-in-order': () => 'The meeting dates are not in order. Put them right, and they can be saved.',
  'group.in-the-past': () => 'The first meeting is past. Choose a date to come.',
  'group.not-met': (values) =>
    `The group has not met yet: its first meeting is ${theDay(values, 'en')}. Start it then, or move the meeting if you met before.`,
  'group.not-begun': () => 'The group begins with this meeting. Tick the two declarations, and send the log again.',
  'group.start-late': (values) =>
    `The first meeting was ${theDay(values, 'en')}, and that is a while ago. Write shortly why the start comes now. If the meeting was not held, move it instead.`,
  'group.start-settled': () => 'The start can no longer be undone: it was more than a day ago, or a meeting has been logged.',
  'group.starter-missing': () => 'The group has no starter yet. Ask one first.',
  'group.contact-missing': () => 'The group has no contact address. Add it, and you can go on.',
  'group.asked-about': ({ asked }) =>
    `${count(asked, 'person has', 'people have', 'Several people have')} been asked about the group as it is now, and not answered. Wait for the answer, or take the question back first.`,
  'group.starters-said-yes': ({ starters }) =>
    `${count(starters, 'starter has', 'starters have', 'Several starters have')} said yes. If the group is to have fewer, take one of them out first.`,
  'group.size-said-yes': ({ coming }) =>
    `${count(coming, 'person has', 'people have', 'Several people have')} said yes to come. You cannot expect fewer than that.`,
  'group.theme-said-yes': ({ coming }) =>
    `${count(coming, 'person has', 'people have', 'Several people have')} said yes to a group on what stands here now. If it is to be about something else, talk with them, and take the places back first.`,
  'group.theme-avoided': ({ starters }) =>
    `${count(starters, 'starter', 'starters', 'Some of the starters')} with the group said no to groups on this theme. Choose another theme, or another starter.`,
  'budget.out-of-range': () => 'The number of meetings with the starter must be from 1 to 10.',
  'budget.reason-missing': ({ over }) => `More than ${over ?? 8} meetings with the starter need a reason. Write it in a few words.`,
  'budget.exceeded': () => 'The meetings with the starter are used up. If the group needs more, the office can give them, with a reason.',
  'session.not-possible': () =>
    'The meeting is not where this can be done now. Somebody may have done something while you looked at it. See how it stands now.',
  'session.not-yet': () => 'The meeting has not begun yet. You can write the log when it is under way.',
  'session.already-logged': () => 'This meeting is already logged. Nothing has been saved twice.',
  'session.wrong-order': ({ earlier }) =>
    `Log ${count(earlier, 'meeting', 'meetings', 'the meetings')} before this one first. What you wrote is here.`,
  'session.log-closed': () => 'The log can be corrected for 24 hours by whoever wrote it. Now it stays as it is.',
  'session.outcome-stays': () => 'Whether the meeting was held cannot be changed in the log. You can correct the numbers and the text.',
  'session.day-taken': () => 'Something else is on that day. See what, and choose another day or move the meeting all the same.',
  'support.begun': () => 'The support has begun. Cancel the meetings that remain, and end the support.',
  'support.under-way': () => 'The group already has support. Call it off first, or change the meetings.',
  'handover.sessions-left': ({ left }) =>
    left === 0 || left === undefined
      ? 'The group must have had at least one meeting before it can be handed over.'
      : `${count(left, 'meeting', 'meetings', 'Meetings')} with the starter ${Number(left) === 1 ? 'remains' : 'remain'}. Log or cancel first.`,
  'handover.checklist': ({ missing }) =>
    `${count(missing, 'thing is', 'things are', 'Something is')} left to agree on with the group before you let go.`,
  'handover.date': () => 'Choose a handover day that is today or within the last two months.',
  'follow-up.not-possible': () =>
    'This follow-up is not where this can be done now. Somebody may have done something while you looked at it. See how it stands now.',
  'follow-up.already-answered': () => 'You have already answered. Thank you! If something has changed, call the office.',
  'follow-up.too-late': () => 'It is too late to take the answer back. Call the office, and they will help you.',
  'enquiry.not-possible': () => 'This is not possible with the enquiry as it stands now. Load the page again and look.',
  'invitation.full': () => 'A group has at most eight places, and all are asked or have said yes. Take back an invitation first.',
  'invitation.not-open': () => 'The invitation is no longer open. Call those who help you, and look at it together.',

  'evaluation.answers': () => 'Answer at least one of the questions. Texts can have at most 1000 characters.',
  'matching.not-possible': () => 'The proposal is already made or stopped. Reload the page, or ask for a new one.',
  'import.not-possible': () => 'The import is not at a point where this is possible. Reload the page and see what can be done.',
  'import.columns-missing': () =>
    'We do not yet know which column is which. Choose the missing columns, and we will look through the rows.',
  'import.undecided': () =>
    'Some rows look like people we know. Say whether they are the same, and the import can begin. Nothing is written yet.',
  'file.empty': () => 'The file is empty. Nothing is saved.',
  'file.headings-only': () => 'The file has only headings and no rows below. Nothing is saved.',
  'file.unreadable': () => 'We cannot read this file. Save it as CSV or XLSX and try again. Nothing is saved.',
  'file.old-excel': () => 'This is the old Excel format. Open the file, save it as XLSX and try again.',
  'file.too-wide': () => 'The file has more than 200 columns. Remove those not needed and try again.',
  'file.too-long': () => 'The file has more than 100,000 rows. Split it and try again.',
  'file.swells': () => 'The file is far larger inside than it looks, and we dare not open it. Save only the rows needed and try again.',

  'document.letters': ({ words = '' }) =>
    `Our fonts lack a sign in “${words}”, so we do not make a sheet on which the name is lost. Write the name in other letters, and try again.`,
  'request.invalid': () => 'Something must be put right before we can save. See the marked fields; the rest stands as you wrote it.',
  'request.too-large': () => 'This became too big for us. Make it shorter, and try again.',
  'request.media-type': () => 'We did not understand what was sent. Reload the page, and try again.',
  'request.malformed': () => 'We did not understand what was sent. Reload the page, and try again.',
  'request.too-many': ({ seconds }) =>
    `There were many attempts in a short time. Wait ${count(seconds, 'second', 'seconds', 'a minute')}, and try again.`,
  'request.unavailable': () => 'We cannot do this just now. Try again in a little while.',
  'request.busy': () => 'Many people are here at once just now. Try again in a few seconds.',
  'request.prove': () => 'We could not check that you are not a robot. Try again in a little while, perhaps in another browser.',
  'request.not-found': () => 'We cannot find this. It may have moved.',
  'request.method': () => 'This cannot be done here. Reload the page, and try again.',
  'idempotency.missing': () => 'We could not be sure this would be done only once, so we did not do it. Try again.',
  'idempotency.reused': () => 'This was sent before with other content. Reload the page, and try again.',
  'idempotency.in-progress': () => 'We are working on what you just sent. Wait a moment, and try again.',
  'change.conflict': () =>
    'Somebody else changed this while you were writing. What you wrote is here. Look at what is new, and save again.',
  internal: () => 'Something went wrong on our side. Try again in a little while.',
};
