/**
 * What the compiler sees is left as it is. A word in quotes: states, kinds and codes are unions of literals, and an emptied one is in none.
 * And the `true` of `accept(true)`: a decision that carries nothing is a `Decision<true>`. Templates are changed like everything else: they
 * are put together, and no type knows what they say.
 *
 * @typedef {{ isStringLiteral: () => boolean, isBooleanLiteral: () => boolean, parent?: { type: string, callee?: { name?: string } } }} Path
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'known-words',
    value: {
      /** @param {Path} path */
      shouldIgnore: (path) => {
        const isAccepted = path.isBooleanLiteral() && path.parent?.callee?.name === 'accept';
        return path.isStringLiteral() || isAccepted ? 'the compiler knows this' : undefined;
      },
    },
  },
];
