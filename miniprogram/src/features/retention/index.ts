export { RetentionScreen } from './RetentionScreen';
