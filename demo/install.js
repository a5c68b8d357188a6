// Fills in what the build knows, and gives each example a button that copies it.
const status = document.createElement('p');
status.setAttribute('role', 'status');
document.querySelector('footer').append(status);

const addButton = pre => {
  const code = pre.querySelector('code');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${code.textContent.slice(0, 40).trim()}`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = status.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(code);
      button.textContent = status.textContent = 'Selected: press Ctrl+C';
    }
  });
  pre.append(button);
};

// marked by hand, a block of code would become one in a post, where no shortcode works
document.addEventListener('copy', event => {
  const inCode = node => node?.parentElement?.closest('pre, code');
  const selection = getSelection();
  if (!inCode(selection.anchorNode) || !inCode(selection.focusNode)) return;
  event.clipboardData.setData('text/plain', selection.toString());
  event.preventDefault();
});

const picker = document.querySelector('.picker');
const [select, picture, save, words] = ['select', 'img', 'button', 'code'].map(each => picker.querySelector(each));
const alternative = picker.querySelector('q');
const addressOf = id => new URL(`../dist/pictures/${id}.svg`, location.href).href;

const pictureWords = fetch('../dist/pictures/words.json').then(answer => answer.json());

const show = async () => {
  const id = select.value;
  picture.src = addressOf(id);
  const { alt, words: text } = (await pictureWords)[id];
  picture.alt = alternative.textContent = alt;
  words.textContent = text;
};

/** px; what a post shows sharply on most screens. */
const width = 960;

/** A drawing as a picture of dots, for programs that show no drawings. */
const drawPng = async id => {
  const text = await (await fetch(addressOf(id))).text();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const [, , across, down] = svg.getAttribute('viewBox').split(' ').map(Number);
  const canvas = Object.assign(document.createElement('canvas'), { width, height: (width * down) / across });
  // Firefox draws none that does not say its size
  for (const name of ['width', 'height']) svg.setAttribute(name, canvas[name]);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }));
  await image.decode();
  canvas.getContext('2d').drawImage(image, 0, 0);
  URL.revokeObjectURL(image.src);
  return new Promise(resolve => canvas.toBlob(resolve));
};

const savePng = async () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await drawPng(select.value));
  link.download = `${select.value}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

for (const row of document.querySelectorAll('#exercises + table tbody tr')) {
  const [id, name] = [...row.cells].map(({ textContent }) => textContent);
  select.add(new Option(name, id));
}
select.addEventListener('change', () => void show());
save.addEventListener('click', () => void savePng());
picker.hidden = false;

const fill = async () => {
  const snippets = await (await fetch('../dist/snippets.json')).json();
  for (const code of document.querySelectorAll('[data-copy]')) code.textContent = snippets[code.dataset.copy];
  for (const pre of document.querySelectorAll('pre')) addButton(pre);
};

// not awaited here: WebKit never ends with a page that is left while its module waits
void show();
void fill();
