import { scriptsOf } from '../../web/building/first-page.js';

describe('the scripts before a first page', () => {
  const manifest = {
    'index.html': { file: 'assets/index.js', imports: ['_shared.js'], dynamicImports: ['src/a-page.tsx', 'src/b-page.tsx'], isEntry: true },
    'src/a-page.tsx': { file: 'assets/a.js', imports: ['_table.js', '_shared.js'], dynamicImports: ['src/dialog.tsx'] },
    'src/b-page.tsx': { file: 'assets/b.js' },
    'src/dialog.tsx': { file: 'assets/dialog.js', imports: ['_table.js'] },
    '_shared.js': { file: 'assets/shared.js' },
    '_table.js': { file: 'assets/table.js', imports: ['_shared.js', '_around.js'] },
    '_around.js': { file: 'assets/around.js', imports: ['_table.js'] },
  };

  it('are all that they import, each once, and nothing that is fetched later', () => {
    expect(scriptsOf(manifest, 'src/a-page.tsx')).toEqual(['assets/index.js', 'assets/shared.js', 'assets/a.js', 'assets/table.js', 'assets/around.js']);
    expect(scriptsOf(manifest, 'src/b-page.tsx')).toEqual(['assets/index.js', 'assets/shared.js', 'assets/b.js']);
  });

  it('are not to be measured of a page that was not built', () => {
    expect(() => scriptsOf(manifest, 'src/gone-page.tsx')).toThrow('src/gone-page.tsx');
  });
});
