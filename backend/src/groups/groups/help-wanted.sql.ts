/**
 * The answer `f` (a row of follow_up) still asks for help: no support has been given since, and the group has not said
 * later that all is well. A support that was called off is none.
 */
export const STILL_WANTS_HELP = `f.outcome = 'wants-help'
    AND NOT EXISTS (SELECT FROM assignment h WHERE h.group_id = f.group_id AND h.kind = 'support' AND h.state <> 'withdrawn' AND h.created_at >= f.answered_at)
    AND NOT EXISTS (SELECT FROM follow_up l WHERE l.group_id = f.group_id AND l.answered_at > f.answered_at)`;
