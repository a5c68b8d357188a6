import { html, nothing, type TemplateResult } from 'lit';
import type { PrintChoices } from '../../shared/handout/handout.js';
import { renderButton } from '../../shared/button.js';
import type { LeaveSource } from './leave-source.js';
import { findForeignHosts } from './list-handout.js';

/** What the reader wants on paper of a list, which may show pictures of other origins. */
export interface ListPrintChoices extends PrintChoices {
  /** Whether pictures of other origins are asked for that the list has not shown yet. Default false. */
  readonly otherOrigins?: boolean;
}

const find = (root: ParentNode, name: string): HTMLInputElement | null =>
  root.querySelector<HTMLInputElement>(`.print [name=${name}]`);

/** What is chosen in the dialog. */
const readChoices = (root: ParentNode): ListPrintChoices => ({
  pictures: find(root, 'pictures')!.checked,
  otherOrigins: find(root, 'others')?.checked,
  cells: find(root, 'cells')!.checked,
  onePerPage: find(root, 'pages')!.checked,
});

const renderChoice = (name: string, label: string, isChosen: boolean): TemplateResult =>
  html`<label><input type="checkbox" name=${name} ?checked=${isChosen} /><span>${label}</span></label>`;

/** The button that opens the choices, and these in a dialog. */
export const renderPrint = (
  source: LeaveSource,
  root: ParentNode,
  print: (choices: ListPrintChoices) => void,
): TemplateResult => {
  const { leave } = source.locale;
  const hosts = findForeignHosts(source);
  const dialog = (): HTMLDialogElement => root.querySelector('dialog')!;
  const start = (): void => {
    dialog().close();
    print(readChoices(root));
  };
  return html`<section aria-labelledby="print">
    <p class="name" id="print">${leave.print}</p>
    ${renderButton({ content: leave.choosePrint, action: () => dialog().showModal() })}
    <dialog class="print" aria-labelledby="print">
      <p class="name">${leave.print}</p>
      ${renderChoice('pictures', leave.withPictures, true)}
      ${hosts.length ? renderChoice('others', leave.withPicturesFrom(hosts), false) : nothing}
      ${renderChoice('cells', leave.withCells, true)} ${renderChoice('pages', leave.onePerPage, false)}
      <div class="buttons">
        ${renderButton({ content: leave.printNow, action: start, classes: 'primary' })}
        ${renderButton({ content: leave.cancel, action: () => dialog().close() })}
      </div>
    </dialog>
  </section>`;
};
