import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const tags = ['exercise-card', 'rep-timer', 'routine-list', 'toe-yoga-animator'];

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: tag => tags.includes(tag) } } })],
});
