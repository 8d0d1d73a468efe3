import { projectFiles } from '../../scripts/check-names';
import { PROJECT } from './source';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `attendance.checkIn` → `attendance/check-in` */
const fileOf = (operation: string) => operation.split('.').map(kebab).join('/');

describe('one operation, one file', () => {
  const files = projectFiles(PROJECT);
  const declared = files
    .filter(({ path }) => /^shared\/contract\/[^.]+\.ts$/.test(path))
    .flatMap(({ text = '' }) => [...text.matchAll(/^ {2}name: '(\w+\.\w+)',$/gm)])
    .map(([, name = '']) => fileOf(name))
    .sort();
  const implementing = files
    .filter(({ text = '' }) => /\bimplement(OverUnit|ForAccount|ForPublic)?\(/.test(text))
    .map(({ path }) => /^cloudfunctions\/operations\/([^/]+\/[^/.]+)\.ts$/.exec(path)?.[1])
    .filter((path) => path !== undefined)
    .sort();

  it('a name in camel case becomes a file in kebab case', () => {
    expect(fileOf('attendance.checkIn')).toBe('attendance/check-in');
  });

  it('every operation of the contract stands in the file of its name, and in no other', () => {
    expect(implementing).toEqual(declared);
  });
});
