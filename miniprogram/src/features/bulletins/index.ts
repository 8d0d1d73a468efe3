export { BulletinScreen } from './BulletinScreen';
export { BulletinsScreen } from './BulletinsScreen';
