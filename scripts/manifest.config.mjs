const kebab = name => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/**
 * The dose's attributes are one table that two elements share; the manifest says them of each, with the words that
 * stand at the fields of the `Dose` interface.
 */
function doseAttributes() {
  const fields = [];
  const sharers = new Set();
  return {
    name: 'dose-attributes',
    analyzePhase({ ts, node }) {
      if (ts.isInterfaceDeclaration(node) && node.name.text === 'Dose') {
        for (const member of node.members) {
          const description = ts.getJSDocCommentsAndTags(member)[0]?.comment ?? '';
          fields.push({ name: member.name.text, type: member.type.getText(), description });
        }
      }
      if (ts.isSpreadAssignment(node) && node.expression.getText() === 'doseProperties') {
        let holder = node;
        while (holder && !ts.isClassDeclaration(holder)) holder = holder.parent;
        if (holder) sharers.add(holder.name.text);
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations ?? []) {
          if (!sharers.has(declaration.name)) continue;
          declaration.attributes ??= [];
          declaration.members ??= [];
          for (const { name, type, description } of fields) {
            declaration.attributes.push({ name: kebab(name), type: { text: type }, description, fieldName: name });
            declaration.members.push({
              kind: 'field',
              name,
              type: { text: type },
              description,
              attribute: kebab(name),
            });
          }
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
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations ?? []) if (declaration.tagName) declaration.cssProperties = properties;
      }
    },
  };
}

/** What is public, under the names that a page writes, at the paths that ship. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const shipped = path => path?.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) {
      module.path = shipped(module.path);
      for (const { declaration } of module.exports ?? [])
        if (declaration) declaration.module = shipped(declaration.module);
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy, static: fixed }) =>
            privacy !== 'private' && privacy !== 'protected' && !fixed && name !== 'connectedMoveCallback',
        );
        if (!declaration.attributes) continue;
        // the analyzer lists a property of two words twice, and inner state as well
        const named = new Map(declaration.attributes.map(attribute => [kebab(attribute.name), attribute]));
        for (const attribute of declaration.attributes) {
          if (attribute.name === kebab(attribute.name)) named.set(attribute.name, attribute);
        }
        declaration.attributes = [...named].flatMap(([name, attribute]) => {
          const member = declaration.members.find(each => kebab(each.name) === name);
          if (!member || member.attribute === undefined) return [];
          member.attribute = name;
          return [{ ...attribute, name, fieldName: member.name }];
        });
      }
    }
  },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/bundle.ts'],
  litelement: true,
  plugins: [doseAttributes(), themeProperties(), publicOnly()],
};
