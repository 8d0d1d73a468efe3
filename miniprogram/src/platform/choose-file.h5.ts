import type { ChosenFile } from './chosen-file';

const readBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    // A data URL: the bytes follow the comma.
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.readAsDataURL(file);
  });

/**
 * Lets the person choose one file of this computer.
 * @param endings without the dot: `['docx', 'txt']`
 * @param onChosen not called when the person goes back
 */
export const chooseFile = (
  endings: readonly string[],
  onChosen: (file: ChosenFile) => void,
): void => {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = endings.map((ending) => `.${ending}`).join(',');
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) onChosen({ name: file.name, size: file.size, readBase64: () => readBase64(file) });
  };
  input.click();
};
