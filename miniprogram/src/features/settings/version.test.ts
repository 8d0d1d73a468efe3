import packageJson from '../../../../package.json';
import { VERSION } from './version';

it('the version shown is that of the package', () => {
  expect(VERSION).toBe(packageJson.version);
});
