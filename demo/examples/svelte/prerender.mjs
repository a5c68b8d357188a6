// Writes what the server renders into the page that Vite has built.
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './out/server.js';

const page = readFileSync('dist/index.html', 'utf8');
writeFileSync('dist/index.html', page.replace('<!--app-->', render()));
