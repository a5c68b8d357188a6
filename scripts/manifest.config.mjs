// What `cem analyze` needs to know of this code beside Lit's own decorators, to write custom-elements.json.

const kebab = name => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

const everyElement = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

/** `@validated(rule) name = default`: an attribute under the property's name in kebab-case. */
const validatedProperties = () => ({
  name: 'validated-properties',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const element = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
    const isValidated = ({ expression }) => expression.expression?.getText() === 'validated';
    for (const member of node.members) {
      if (!ts.canHaveDecorators(member) || !ts.getDecorators(member)?.some(isValidated)) continue;
      const field = element.members.find(({ name }) => name === member.name.text);
      field.attribute = kebab(field.name);
      const { type, default: value, description } = field;
      const attribute = { name: field.attribute, type, default: value, description, fieldName: field.name };
      const others = element.attributes?.filter(({ fieldName }) => fieldName !== field.name) ?? [];
      element.attributes = [...others, attribute];
    }
  },
});

/** Writes what a type allows instead of the type's name: `'left' | 'right'`, not `Side`. */
function typesByValue() {
  // the browser's own types stand in no file that is looked at
  const aliases = new Map([['RequestCredentials', "'omit' | 'same-origin' | 'include'"]]);
  const doseFields = new Map();

  /** The members of a type. A name that stands for words and numbers becomes these; another stays. */
  const expand = text => {
    const parts = text.split('|').map(part => part.trim());
    return parts.filter(Boolean).flatMap(part => {
      const [, doseField] = /^Given<'(\w+)'>$/.exec(part) ?? [];
      if (doseField) return [...expand(doseFields.get(doseField)), 'null'];
      const [, item] = /^readonly (\w+)\[\]$/.exec(part) ?? [];
      if (aliases.has(item)) return [`readonly (${expand(item).join(' | ')})[]`];
      const members = aliases.has(part) ? expand(aliases.get(part)) : [part];
      return members.some(member => /^[A-Z]/.test(member)) ? [part] : members;
    });
  };

  /** What markup can say: nothing for null, several words for a list of them, `8-10` for a pair of numbers. */
  const inMarkup = type =>
    type
      .replace(/ \| null$/, '')
      .replace(/^readonly \((.*)\)\[\]$/, '$1')
      .replace('readonly [number, number]', 'range');

  return {
    name: 'types-by-value',
    collectPhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type.getText());
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'Dose') return;
      for (const { name, type } of node.members) doseFields.set(name.text, type.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { attributes = [], members = [] } of everyElement(customElementsManifest)) {
        for (const each of [...attributes, ...members])
          if (each.type) each.type.text = expand(each.type.text).join(' | ');
        for (const attribute of attributes) {
          attribute.type = { text: inMarkup(attribute.type.text) };
          if (attribute.default === 'null') delete attribute.default;
        }
      }
    },
  };
}

/** The theme is one table that all elements share; it stands at its module. */
function themeProperties() {
  const properties = [];
  return {
    name: 'theme-properties',
    analyzePhase({ ts, node }) {
      if (!ts.isSourceFile(node) || !node.fileName.endsWith('tokens.styles.ts')) return;
      for (const [, name, description] of node.text.matchAll(/@cssproperty (\S+) - (.*)/g)) {
        properties.push({ name, description });
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const element of everyElement(customElementsManifest)) element.cssProperties = properties;
    },
  };
}

/** `define(tag, class)` registers an element as `customElements.define()` does. */
const definitions = () => ({
  name: 'definitions',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    const folder = moduleDoc.path.replace(/[^/]*$/, '');
    moduleDoc.exports.push({
      kind: 'custom-element-definition',
      name: tag.text,
      declaration: { name: element.getText(), module: `${folder}${tag.text}.ts` },
    });
  },
});

/** What is public, at the paths that ship: the elements, and the modules that register them. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const shipped = path => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    const isShown = ({ declarations, exports }) =>
      declarations.some(({ tagName }) => tagName) || exports.some(({ kind }) => kind === 'custom-element-definition');
    customElementsManifest.modules = customElementsManifest.modules.filter(isShown);
    for (const module of customElementsManifest.modules) {
      module.path = shipped(module.path);
      for (const { declaration } of module.exports) if (declaration) declaration.module = shipped(declaration.module);
    }
    for (const element of everyElement(customElementsManifest)) {
      // what they inherit stands in their own lists
      element.superclass = { name: 'LitElement', package: 'lit' };
      delete element.mixins;
      for (const each of [...element.members, ...element.attributes]) delete each.inheritedFrom;
      // in the source's order, the dose last
      const order = element.members.map(({ name }) => name);
      element.attributes.sort((a, b) => order.indexOf(a.fieldName) - order.indexOf(b.fieldName));
      // without a description: read from the call that dispatches every event
      element.events = element.events?.filter(({ description }) => description);
      element.members = element.members.filter(
        ({ name, privacy, static: isStatic }) =>
          privacy !== 'private' && privacy !== 'protected' && !isStatic && name !== 'connectedMoveCallback',
      );
    }
  },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/bundle.ts', 'src/embed/**'],
  litelement: true,
  plugins: [validatedProperties(), typesByValue(), themeProperties(), definitions(), publicOnly()],
};
