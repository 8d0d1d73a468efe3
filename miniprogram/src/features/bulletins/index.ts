export { BulletinScreen } from './BulletinScreen';
export { BulletinsScreen } from './BulletinsScreen';
export { ReasonSheet } from './ReasonSheet';
