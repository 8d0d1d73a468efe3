export { CarryScreen } from './carry/CarryScreen';
export { CommitmentScreen } from './commitments/CommitmentScreen';
export { CommitmentsScreen } from './commitments/CommitmentsScreen';
export { ImportScreen } from './ImportScreen';
export { ReviewScreen } from './ReviewScreen';
