/** When something counts as stuck; days unless the name says otherwise. */
export const STUCK_AFTER = {
  /** Half of the time a starter has to answer. */
  requestUnanswered: 3,
  /** The meeting's own day is the starter's to write; the day after it is missing. */
  logMissing: 1,
  /** From the last meeting held to the handover. */
  handover: 7,
  /** Before the course: still a draft. */
  courseDraft: 42,
} as const;
