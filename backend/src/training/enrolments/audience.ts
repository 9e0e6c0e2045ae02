/** Whether a course for `audience` is for whoever has `email`, as far as we know. Both are SQL, `now` too. */
export const IS_FOR = (audience: string, email: string, now: string): string => `(${audience} = 'anyone' OR EXISTS (
  SELECT FROM person p JOIN starter s ON s.person_id = p.id
  WHERE p.email = ${email} AND s.qualified_until IS NOT NULL AND (${audience} = 'trained' OR s.qualified_until > ${now})))`;
