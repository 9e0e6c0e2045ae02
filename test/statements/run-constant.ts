import { runInNewContext } from 'node:vm';
import ts from 'typescript';

/**
 * What a constant expression is, found by running it with the constants and functions it is made of: lists that are mapped and joined,
 * words of the domain put into text. None when it needs something that only a request knows.
 */
export function runConstant(checker: ts.TypeChecker, node: ts.Expression): string | undefined {
  const parts = new Parts(checker);
  const wanted = parts.written(node);
  if (wanted === undefined) return undefined;
  const { outputText } = ts.transpileModule(`${parts.all().join('\n')}\nglobalThis.result = (${wanted});`, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  const world: { result?: unknown } = {};
  try {
    runInNewContext(outputText, world, { timeout: 1_000 });
  } catch {
    return undefined;
  }
  return typeof world.result === 'string' ? world.result : undefined;
}

type TopLevel = ts.VariableDeclaration | ts.FunctionDeclaration;

/** Top-level declarations, each written once under a name of its own, those it needs first. */
class Parts {
  readonly #checker: ts.TypeChecker;
  readonly #names = new Map<TopLevel, string>();
  readonly #written: string[] = [];

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  all(): readonly string[] {
    return this.#written;
  }

  /** The node's own text with each name of another declaration in its place; undefined when one of them is no constant. */
  written(node: ts.Node): string | undefined {
    const changes: { from: number; to: number; text: string }[] = [];
    const visit = (inner: ts.Node): boolean => {
      if (ts.isTypeNode(inner)) return true;
      if (ts.isIdentifier(inner) && isValue(inner)) {
        const name = this.#nameOf(inner, node);
        if (name === undefined) return false;
        const text = ts.isShorthandPropertyAssignment(inner.parent) ? `${inner.text}: ${name}` : name;
        changes.push({ from: inner.getStart(), to: inner.getEnd(), text });
        return true;
      }
      return inner.getChildren().every(visit);
    };
    if (!visit(node)) return undefined;
    const [start, text] = [node.getStart(), node.getText()];
    return changes
      .sort((a, b) => b.from - a.from)
      .reduce((so, change) => so.slice(0, change.from - start) + change.text + so.slice(change.to - start), text);
  }

  #nameOf(identifier: ts.Identifier, within: ts.Node): string | undefined {
    const declaration = this.#declarationOf(identifier);
    if (declaration === undefined) return identifier.text === 'undefined' ? 'undefined' : undefined;
    if (isWithin(declaration, within) || declaration.getSourceFile().isDeclarationFile) return identifier.text;
    return isTopLevel(declaration) ? this.#taken(declaration) : undefined;
  }

  #declarationOf(identifier: ts.Identifier): ts.Declaration | undefined {
    const symbol = ts.isShorthandPropertyAssignment(identifier.parent)
      ? this.#checker.getShorthandAssignmentValueSymbol(identifier.parent)
      : this.#checker.getSymbolAtLocation(identifier);
    const own = symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? this.#checker.getAliasedSymbol(symbol) : symbol;
    return own?.valueDeclaration;
  }

  #taken(declaration: TopLevel): string | undefined {
    const known = this.#names.get(declaration);
    if (known !== undefined) return known;
    const name = `$${this.#names.size}`;
    this.#names.set(declaration, name);
    const isFunction = ts.isFunctionDeclaration(declaration);
    const text = isFunction ? this.#ofFunction(declaration) : declaration.initializer && this.written(declaration.initializer);
    if (text === undefined) return undefined;
    this.#written.push(isFunction ? `function ${name}${text}` : `const ${name} = ${text};`);
    return name;
  }

  /** From its brackets on. */
  #ofFunction(declaration: ts.FunctionDeclaration): string | undefined {
    const text = this.written(declaration);
    return text?.slice(text.indexOf('(', text.indexOf('function')));
  }
}

function isTopLevel(declaration: ts.Declaration): declaration is TopLevel {
  if (ts.isFunctionDeclaration(declaration)) return ts.isSourceFile(declaration.parent);
  return ts.isVariableDeclaration(declaration) && ts.isSourceFile(declaration.parent.parent.parent);
}

function isWithin(inner: ts.Node, outer: ts.Node): boolean {
  return inner.getSourceFile() === outer.getSourceFile() && inner.pos >= outer.pos && inner.end <= outer.end;
}

/** Not a key, nor what comes after a dot. */
function isValue({ parent, ...identifier }: ts.Identifier): boolean {
  const at = (name: ts.Node | undefined) => name?.pos === identifier.pos;
  if (ts.isPropertyAccessExpression(parent)) return !at(parent.name);
  if (ts.isPropertyAssignment(parent)) return !at(parent.name);
  if (ts.isBindingElement(parent)) return !at(parent.propertyName);
  return true;
}
