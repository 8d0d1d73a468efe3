export { IdentityBar } from './IdentityBar';
export { IdentityFoot } from './IdentityFoot';
