/** Routes that sign in and out: open to everybody. */
export const WAYS_TO_SIGN_IN = [
  'POST /api/sign-in-links',
  'POST /api/sessions',
  'POST /api/sessions/by-code',
  'DELETE /api/sessions/current',
  'POST /api/demo/sessions',
];
