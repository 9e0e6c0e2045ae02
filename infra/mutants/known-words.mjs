/**
 * A word in quotes is left as it is: states, kinds and codes are unions of literals, so the compiler refuses an emptied one before any
 * test could. Templates are changed like everything else: they are put together, and no type knows what they say.
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'known-words',
    value: {
      /** @param {{ isStringLiteral: () => boolean }} path */
      shouldIgnore: (path) => (path.isStringLiteral() ? 'the compiler knows this word' : undefined),
    },
  },
];
