/** The colours of frontend/theme/igang.css (light), for paper. */
export const INK = {
  pine: '#1F5A50',
  pineDark: '#11312b',
  pineLine: '#aac0bc',
  pineLight: '#8FCBBE',
  apricot: '#974526',
  apricotLight: '#E08E6B',
  sand: '#f7f3ee',
  quiet: '#6d5a44',
  text: '#2b2015',
} as const;

/** A4 in points, upright. */
export const A4 = { width: 595.28, height: 841.89 } as const;
