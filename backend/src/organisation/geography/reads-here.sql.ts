/** Whether somebody at the contact point (an expression of SQL that is its id) reads what is sent to it here. */
export const readsHere = (contactPoint: string): string =>
  `EXISTS (SELECT FROM role_grant r WHERE r.contact_point_id = ${contactPoint} AND r.ended_at IS NULL)`;
