import ts from 'typescript';
import { runConstant } from './run-constant.ts';

/** All that an expression may be, when it is made of constants alone; none when something is only known at run time. */
export type Texts = readonly string[];
type Bindings = ReadonlyMap<ts.Symbol, Texts>;

const NONE: Texts = [];
const NO_BINDINGS: Bindings = new Map();
/** More ways than this are put together at run time from what is not ours to list. */
const MOST_WAYS = 256;
const DEEPEST = 24;

/**
 * Reads text that is put together of constants: literals, templates, choices between them, entries of constant objects and lists,
 * functions that return a template, and parameters whose callers give them constants.
 */
export class ConstantTexts {
  readonly #checker: ts.TypeChecker;
  readonly #callsOf: (declaration: ts.Node) => readonly ts.CallExpression[];
  #depth = 0;

  constructor(checker: ts.TypeChecker, callsOf: (declaration: ts.Node) => readonly ts.CallExpression[]) {
    this.#checker = checker;
    this.#callsOf = callsOf;
  }

  of(node: ts.Expression, bindings = NO_BINDINGS): Texts {
    if (this.#depth > DEEPEST) return NONE;
    this.#depth++;
    try {
      const texts = [...new Set(this.#of(bare(node), bindings))];
      if (texts.length > MOST_WAYS) return NONE;
      return texts.length > 0 ? texts : this.#asLast(node);
    } finally {
      this.#depth--;
    }
  }

  #of(node: ts.Expression, bindings: Bindings): Texts {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
    if (ts.isTemplateExpression(node)) return this.#template(node, bindings);
    if (ts.isConditionalExpression(node)) return this.#either([node.whenTrue, node.whenFalse], bindings);
    if (ts.isBinaryExpression(node)) return this.#joined(node, bindings);
    if (ts.isIdentifier(node)) return this.#named(this.#symbolAt(node), bindings);
    if (ts.isElementAccessExpression(node)) return this.#either(this.#entry(node), bindings);
    if (ts.isPropertyAccessExpression(node)) return this.#either(this.#inside(node.expression, node.name.text), bindings);
    return ts.isCallExpression(node) ? this.#call(node, bindings) : NONE;
  }

  #template({ head, templateSpans }: ts.TemplateExpression, bindings: Bindings): Texts {
    return templateSpans.reduce<Texts>(
      (texts, { expression, literal }) => product(product(texts, this.of(expression, bindings)), [literal.text]),
      [head.text],
    );
  }

  #either(nodes: readonly ts.Expression[], bindings: Bindings): Texts {
    const ways = nodes.map((node) => this.of(node, bindings));
    return ways.every(({ length }) => length > 0) ? ways.flat() : NONE;
  }

  #joined({ operatorToken, left, right }: ts.BinaryExpression, bindings: Bindings): Texts {
    const [from, to] = [this.of(left, bindings), this.of(right, bindings)];
    if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return from.length > 0 && to.length > 0 ? [...from, ...to] : NONE;
    if (operatorToken.kind === ts.SyntaxKind.PlusToken) return product(from, to);
    // A number worked out of others: which one does not matter to whether the statement is one.
    const isNumber = (this.#checker.getTypeAtLocation(left).flags & ts.TypeFlags.NumberLike) !== 0;
    return isNumber ? ['1'] : NONE;
  }

  #symbolAt(node: ts.Node): ts.Symbol | undefined {
    const symbol = this.#checker.getSymbolAtLocation(node);
    return symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  /** One of the words its type lists; else what it comes to when it is run. */
  #asLast(node: ts.Expression): Texts {
    const type = this.#checker.getTypeAtLocation(node);
    const words = (type.isUnion() ? type.types : [type]).map((one) => (one.isStringLiteral() ? one.value : undefined));
    const known = words.filter((word) => word !== undefined);
    if (known.length === words.length) return known;
    const text = runConstant(this.#checker, node);
    return text === undefined ? NONE : [text];
  }

  #named(symbol: ts.Symbol | undefined, bindings: Bindings): Texts {
    const declaration = symbol?.valueDeclaration;
    if (symbol === undefined || declaration === undefined) return NONE;
    const bound = bindings.get(symbol);
    if (bound !== undefined) return bound;
    if (ts.isParameter(declaration)) return this.#given(declaration);
    return this.#either(this.#nodesOf(declaration), bindings);
  }

  /** What the callers give for a parameter. */
  #given(parameter: ts.ParameterDeclaration): Texts {
    const at = parameter.parent.parameters.indexOf(parameter);
    const given = this.#callsOf(parameter.parent).map((call) => call.arguments[at] ?? parameter.initializer);
    const nodes = given.filter((node) => node !== undefined);
    return nodes.length === given.length ? this.#either(nodes, NO_BINDINGS) : NONE;
  }

  /** The expressions that a variable may stand for: its own, each of a list it runs through, its place in them. */
  #nodesOf(declaration: ts.Declaration): readonly ts.Expression[] {
    if (ts.isBindingElement(declaration)) {
      const key = ts.isArrayBindingPattern(declaration.parent)
        ? declaration.parent.elements.indexOf(declaration)
        : declaration.name.getText();
      return this.#nodesOf(declaration.parent.parent).flatMap((node) => this.#inside(node, key));
    }
    if (!ts.isVariableDeclaration(declaration)) return [];
    if (declaration.initializer !== undefined) return [declaration.initializer];
    const loop = declaration.parent.parent;
    return ts.isForOfStatement(loop) ? this.#inside(loop.expression) : [];
  }

  /** What lies in a list or object: at a place when it is known, else all of it. */
  #inside(node: ts.Expression, key?: string | number): readonly ts.Expression[] {
    return this.#literalsOf(bare(node)).flatMap((literal) => {
      if (ts.isArrayLiteralExpression(literal)) return literal.elements.filter((_, i) => typeof key !== 'number' || i === key);
      if (!ts.isObjectLiteralExpression(literal)) return [];
      const wanted = literal.properties.filter(({ name }) => key === undefined || unquoted(name) === key);
      return wanted.flatMap((property) => (ts.isPropertyAssignment(property) ? [property.initializer] : []));
    });
  }

  #literalsOf(node: ts.Expression): readonly ts.Expression[] {
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap((way) => this.#literalsOf(bare(way)));
    if (ts.isElementAccessExpression(node)) return this.#entry(node).flatMap((entry) => this.#literalsOf(bare(entry)));
    if (!ts.isIdentifier(node)) return [node];
    const declaration = this.#symbolAt(node)?.valueDeclaration;
    return declaration ? this.#nodesOf(declaration).flatMap((found) => this.#literalsOf(bare(found))) : [];
  }

  #entry({ expression, argumentExpression }: ts.ElementAccessExpression): readonly ts.Expression[] {
    return this.#inside(expression, ts.isStringLiteral(argumentExpression) ? argumentExpression.text : undefined);
  }

  /** A function of ours that returns text made of its arguments. */
  #call(call: ts.CallExpression, bindings: Bindings): Texts {
    const declaration = this.#checker.getResolvedSignature(call)?.declaration;
    if (declaration === undefined || ts.isJSDocSignature(declaration) || !('body' in declaration)) return NONE;
    const returned = returnedBy(declaration);
    if (returned === undefined) return NONE;
    const given = new Map(bindings);
    for (const [i, parameter] of declaration.parameters.entries()) {
      const symbol = this.#checker.getSymbolAtLocation(parameter.name);
      const argument = call.arguments[i] ?? parameter.initializer;
      if (symbol !== undefined && argument !== undefined) given.set(symbol, this.of(argument, bindings));
    }
    return this.of(returned, given);
  }
}

function returnedBy({ body }: ts.FunctionLikeDeclaration): ts.Expression | undefined {
  if (body === undefined || !ts.isBlock(body)) return body;
  const [only] = body.statements;
  return body.statements.length === 1 && only !== undefined && ts.isReturnStatement(only) ? only.expression : undefined;
}

function unquoted(name: ts.PropertyName | undefined): string | undefined {
  return name && (ts.isStringLiteral(name) ? name.text : name.getText());
}

function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node)
    ? bare(node.expression)
    : node;
}

function product(left: Texts, right: Texts): Texts {
  return left.flatMap((start) => right.map((end) => start + end));
}
