import { about } from './about';
import { setFilingNumber } from './set-filing-number';
import { setUploads } from './set-uploads';

export const officeOperations = {
  'office.about': about,
  'office.setFilingNumber': setFilingNumber,
  'office.setUploads': setUploads,
};
