import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { finishBuild } from './finish-build.js';

const web = fileURLToPath(new URL('..', import.meta.url));
/** Where `npm run dev:web` finds the server that it stands in front of. */
const server = 'http://127.0.0.1:3000';

export default defineConfig({
  root: web,
  plugins: [finishBuild()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    manifest: true,
    // Every chunk is measured in finish-build.ts, compressed as it is sent.
    chunkSizeWarningLimit: Infinity,
    reportCompressedSize: false,
    rolldownOptions: {
      // antd marks its modules for servers that render React, which nobody does here.
      onLog: (level, log, tell) => void (log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log)),
    },
  },
  server: { port: 5173, proxy: { '/api': { target: server, changeOrigin: false }, '/health': server } },
});
