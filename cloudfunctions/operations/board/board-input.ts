export { boardInput } from '../../store';
