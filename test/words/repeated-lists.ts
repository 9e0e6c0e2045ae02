import ts from 'typescript';
import type { Lists } from './checks.ts';

/** Every list of words in a source, and every choice between words as a type, that says one of the domain's lists over again. */
export function repeatedLists(file: string, text: string, lists: Lists): string[] {
  const names = Map.groupBy(Object.keys(lists), (name) => keyOf(lists[name] ?? []));
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = wordsIn(node);
    const known = words && names.get(keyOf(words));
    if (known !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const what = ts.isTypeNode(node) ? `(typeof ${known.join(' or ')})[number], or the type beside it,` : known.join(' or ');
      found.push(`${file}:${line + 1}: ${node.getText()} stands in the domain: take ${what} from @igang/domain`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function wordsIn(node: ts.Node): readonly string[] | undefined {
  const literals = ts.isArrayLiteralExpression(node) ? node.elements : ts.isUnionTypeNode(node) ? node.types.map(literalOf) : [];
  const words = literals.map((literal) => (ts.isStringLiteral(literal) ? literal.text : undefined)).filter((word) => word !== undefined);
  return words.length > 1 && words.length === literals.length ? words : undefined;
}

function literalOf(type: ts.TypeNode): ts.Node {
  return ts.isLiteralTypeNode(type) ? type.literal : type;
}

function keyOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join('|');
}
