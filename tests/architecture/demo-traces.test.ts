import { findDemoTraces } from './demo-traces';
import { plantTree, removeTree } from './temporary-tree';

describe('traces of the demo in a build', () => {
  it.each([
    ['js/app.js', 'const n="演示·王一";', '演示'],
    ['js/app.js', 'get("/demo/identities")', 'demo/identities'],
    ['css/app.css', '.demo-bar{top:0}', 'demo-bar'],
    ['js/DemoBar.js', '', 'DemoBar'],
  ])('are found in %s', (path, text, found) => {
    const root = plantTree({ 'index.html': '<html></html>', [path]: text });
    expect(findDemoTraces(root)).toEqual([{ path, found }]);
    removeTree(root);
  });

  it('are not found in a build without it', () => {
    const root = plantTree({ 'js/app.js': 'const democracy="民主生活会";' });
    expect(findDemoTraces(root)).toEqual([]);
    removeTree(root);
  });
});
