/** What the person of an enrolment `e` asks to be called: as she said when she signed up, or else as she is known. Not another's who shares her address. */
export const CALLED = 'coalesce(e.called, (SELECT q.called FROM person q WHERE q.id = e.person_id AND q.name = e.name))';
