export { MyDataScreen } from './MyDataScreen';
