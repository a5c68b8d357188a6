// Fills in what the build knows, and gives each example a button that copies it.
const status = document.createElement('p');
status.setAttribute('role', 'status');
document.querySelector('footer').append(status);

const addButton = pre => {
  const { textContent } = pre.querySelector('code');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${textContent.slice(0, 40).trim()}`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(textContent);
      button.textContent = status.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(pre.querySelector('code'));
      button.textContent = status.textContent = 'Selected: press Ctrl+C';
    }
  });
  pre.append(button);
};

const fill = async () => {
  const snippets = await (await fetch('../dist/snippets.json')).json();
  for (const code of document.querySelectorAll('[data-copy]')) code.textContent = snippets[code.dataset.copy];
  for (const pre of document.querySelectorAll('pre')) addButton(pre);
};

// not awaited here: WebKit never ends with a page that is left while its module waits
void fill();
