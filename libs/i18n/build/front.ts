/**
 * The areas that the public front is made of: the front page, the courses, where to find somebody to talk with, and what we say about
 * ourselves. A language that is not one of `LANGS` has these, and may have more.
 */
export const FRONT: readonly string[] = [
  'acute',
  'common',
  'dates',
  'groups/public-enquiry',
  'organisation/public-about',
  'training/course',
  'training/public',
  'training/public-interest',
];
