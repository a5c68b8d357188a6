import { createRequire } from 'node:module';
import { pathOf } from './layout.mjs';

/** Several types with "or" between them; the compiler's order depends on which file it read first. */
const either = (() => {
  const one = `(?:"[^"]*"|'[^']*'|(?:readonly )?[\\w.]+(?:<\\w+>)?(?:\\[\\])*)`;
  return new RegExp(`(?<![\\w.])${one}(?: \\| ${one})+(?![\\w.<([])`, 'g');
})();

const plain = text =>
  text
    .replace(/\s+/g, ' ')
    .replace(/import\("[^"]*"\)\./g, '')
    .replace(either, types => types.split(' | ').sort().join(' | '))
    .replace(/"/g, "'")
    .trim();

/** Compiler tools for the declarations in `built`; the analyzer's TypeScript has the API that version 7 lacks. */
const toolsOf = (root, built) => {
  const ts = createRequire(`${root}/node_modules/@custom-elements-manifest/analyzer/package.json`)('typescript');
  const files = ['core', 'index'].map(name => pathOf(built, name).replace(/\.js$/, '.d.ts'));
  const { NodeNext } = ts.ModuleKind;
  const { ES2022 } = ts.ScriptTarget;
  const program = ts.createProgram(files, { module: NodeNext, target: ES2022, strict: true, types: [], noEmit: true });
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter({ removeComments: true });
  const print = node => plain(printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()));
  const own = node => node.getSourceFile().fileName.startsWith(`${built}/`);
  const target = symbol => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const symbolsOf = file => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  return { ts, files, program, checker, print, own, target, symbolsOf };
};

const isPrivate = ({ name, modifiers }, { ts }) =>
  (name && ts.isPrivateIdentifier(name)) || modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);

/** A declaration's text: of classes and interfaces a key for the head and one for each public member. */
const addText = (values, key, declaration, tools) => {
  const { ts, print } = tools;
  if (!ts.isClassDeclaration(declaration) && !ts.isInterfaceDeclaration(declaration)) {
    values[key] = print(declaration);
    return;
  }
  const { typeParameters = [], heritageClauses = [] } = declaration;
  const kind = ts.isClassDeclaration(declaration) ? 'class' : 'interface';
  values[`${key} ${kind}`] = [...typeParameters, ...heritageClauses].map(print).join(' ');
  for (const member of declaration.members) {
    if (isPrivate(member, tools)) continue;
    const isStatic = member.modifiers?.some(each => each.kind === ts.SyntaxKind.StaticKeyword);
    const place = `${key}.${isStatic ? 'static ' : ''}${member.name?.getText() ?? ts.SyntaxKind[member.kind]}`;
    // a getter and a setter, or a method's several forms, share a place
    values[place] = [values[place], print(member)].filter(Boolean).join(' ');
  }
};

/** What a type comes to, whatever it is made from: the members it has or inherits from this library, or its text. */
const shapeOf = (symbol, tools) => {
  const { ts, checker, own } = tools;
  const { NoTruncation, InTypeAlias } = ts.TypeFormatFlags;
  const isType = symbol.flags & ts.SymbolFlags.Type;
  const type = isType ? checker.getDeclaredTypeOfSymbol(symbol) : checker.getTypeOfSymbol(symbol);
  const textOf = each => plain(checker.typeToString(each, undefined, NoTruncation | InTypeAlias));
  if (!type.isClassOrInterface()) return textOf(type);
  const isPublic = declaration => own(declaration) && !isPrivate(declaration, tools);
  const members = type.getProperties().filter(each => each.declarations?.some(isPublic));
  return Object.fromEntries(members.map(each => [each.name, textOf(checker.getTypeOfSymbol(each))]).sort());
};

/** Calls `found` with each top-level declaration's symbol of this library that `node` names. */
const eachNamed = (node, { ts, checker, own, target }, found) => {
  const visit = child => {
    const at = ts.isIdentifier(child) && checker.getSymbolAtLocation(child);
    const symbol = at && target(at);
    const [first] = symbol?.declarations ?? [];
    const holder = first && ts.isVariableDeclaration(first) ? first.parent.parent : first;
    if (holder && own(holder) && ts.isSourceFile(holder.parent)) found(symbol);
    ts.forEachChild(child, visit);
  };
  visit(node);
};

/** The types that `declare global` adds to. */
const addGlobals = (values, { ts, program, own, print }) => {
  for (const file of program.getSourceFiles().filter(own))
    for (const statement of file.statements.filter(ts.isModuleDeclaration))
      for (const each of statement.body?.statements ?? [])
        for (const member of each.members ?? []) values[`global ${each.name.text}.${print(member)}`] = true;
};

/** The public data beside figures: how those are written down shows in no picture. */
const addData = (values, { exercises, routines, sources, version, exerciseText }) => {
  Object.assign(values, {
    'data version': version,
    'data sources': sources,
    'data order': exercises.map(({ id }) => id),
  });
  for (const { figure, ...exercise } of exercises) {
    const inOrder = Object.fromEntries(Object.entries(exercise).sort());
    values[`data exercise ${exercise.id}`] = { ...inOrder, figure: Boolean(figure) };
    values[`data text ${exercise.id}`] = exerciseText(exercise.id);
  }
  for (const routine of routines) values[`data routine ${routine.id}`] = routine;
};

/** The public names and their types, and the types that those refer to, wherever they are declared. */
export const exportsOf = async ({ core: coreModule }, { root, built }) => {
  const values = {};
  const tools = toolsOf(root, built);
  const { files, own, target, symbolsOf } = tools;
  values['core.js'] = Object.keys(coreModule).sort();
  values['index.js'] = Object.keys(await import(pathOf(built, 'index'))).sort();
  const [core, index] = files.map(file => symbolsOf(file).sort((a, b) => (a.name < b.name ? -1 : 1)));
  values['core.d.ts'] = core.map(({ name }) => name);
  values['index.d.ts'] = index.map(({ name }) => name);
  const names = new Map(index.map(symbol => [target(symbol), symbol.name]));
  // the map grows by what is named while it is gone through
  for (const [symbol, name] of names) {
    const key = index.some(each => each.name === name) ? name : `inner ${name}`;
    for (const declaration of symbol.declarations.filter(own)) {
      addText(values, key, declaration, tools);
      eachNamed(declaration, tools, named => names.has(named) || names.set(named, named.name));
    }
    if (key === name) values[`${name} shape`] = shapeOf(symbol, tools);
  }
  addGlobals(values, tools);
  addData(values, coreModule);
  return values;
};
