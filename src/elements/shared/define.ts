import { version } from '../../version.js';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

const warned = Symbol.for('toe-yoga.warned');

/**
 * Registers an element unless its name is taken: silently where a copy of the same version has it, with one warning
 * a page where another version or something else has. Never throws, and does nothing where there is no registry.
 */
export const define = (tag: string, element: Versioned): void => {
  const registry = globalThis.customElements;
  const holder: Versioned | undefined = registry?.get(tag);
  if (!registry || holder === element) return;
  try {
    if (!holder) return registry.define(tag, element);
  } catch {
    // the class or the name was registered in between
  }
  const page = globalThis as { [warned]?: boolean };
  if (holder?.version === version || page[warned]) return;
  page[warned] = true;
  console.warn(
    `toe-yoga ${version}: <${tag}> is already defined${holder?.version ? ` by version ${holder.version}` : ''}; that one stays.`,
  );
};
