import type { OfficialBody, Paper } from '@shared/domain/papers/paper';
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';

/** Sizes in half points: 二号, 三号, 四号. */
const SIZE = { second: 44, third: 32, fourth: 28 } as const;

/** Faces of official papers; Word puts in its own where a machine has not got one. */
const FACE = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  page: '宋体',
  figures: 'Times New Roman',
} as const;

/** Twentieths of a point: 28 points from line to line, two characters of 三号 indented. */
const LINE = 28 * 20;
const INDENT = 2 * 16 * 20;

/** Width of the type area: 210 mm less 28 and 26. */
const TYPE_AREA = convertMillimetersToTwip(156);

/** Empty lines where a part is to be written by hand. */
const BY_HAND = 5;

const spacing = { line: LINE, lineRule: LineRuleType.EXACT };

const faceOf = (name: string) => ({ ascii: FACE.figures, eastAsia: name, hAnsi: FACE.figures });

const run = (text: string, face: keyof typeof FACE, size: number) =>
  new TextRun({ text, size, font: faceOf(FACE[face]) });

const lineOf = (
  text: string,
  { face = 'body', size = SIZE.third, ...options }: IParagraphOptions & LineStyle = {},
): Paragraph => new Paragraph({ spacing, ...options, children: [run(text, face, size)] });

interface LineStyle {
  face?: keyof typeof FACE;
  size?: number;
}

const indented = { indent: { firstLine: INDENT } };

/** The last paragraph of all stays with the signature: no page holds that alone. */
const partOf = (
  { heading, paragraphs }: OfficialBody['parts'][number],
  at: number,
  { length }: OfficialBody['parts'],
): Paragraph[] => {
  const given = paragraphs.length > 0 ? paragraphs : Array.from({ length: BY_HAND }, () => '');
  return [
    lineOf(heading, { ...indented, face: 'heading', keepNext: true }),
    ...given.map((text, line) =>
      lineOf(text, {
        ...indented,
        alignment: AlignmentType.JUSTIFIED,
        keepNext: at === length - 1 && line === given.length - 1,
      }),
    ),
  ];
};

/** 署名 and 成文日期, at the right, four characters from the edge. */
const signatureOf = ({ signer, date }: OfficialBody): Paragraph[] => {
  const right = { alignment: AlignmentType.RIGHT, indent: { right: INDENT * 2 } };
  return [
    lineOf('', { keepNext: true }),
    lineOf(signer, { ...right, keepNext: true }),
    lineOf(date || '　　年　　月　　日', right),
  ];
};

/** 版记: who issued it and when, between two rules. */
const colophonOf = ({ signer, date }: OfficialBody): Paragraph[] => {
  const rule = { style: BorderStyle.SINGLE, size: 6, space: 4, color: '000000' };
  return [
    lineOf(''),
    new Paragraph({
      spacing,
      border: { top: rule, bottom: rule },
      tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA - INDENT / 2 }],
      indent: { left: INDENT / 2, right: INDENT / 2 },
      children: [run(`${signer}\t${date}印发`, 'body', SIZE.fourth)],
    }),
  ];
};

/** `— 1 —`, 四号. */
const pageNumber = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: SIZE.fourth,
            font: faceOf(FACE.page),
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });

/**
 * Writes an official paper (公文) as `.docx`, as GB/T 9704 lays it out: A4 with margins of 37, 35, 28 and
 * 26 mm, the title in 二号, the text in 三号 with 28 points from line to line. The office prints it under
 * its own red head, so there is none here.
 * @throws when the paper is none
 */
export const writeOfficialPaper = ({ title, body }: Paper): Promise<Buffer> => {
  if (body.name !== 'official') throw new Error('no official paper');
  const centred = { alignment: AlignmentType.CENTER };
  return Packer.toBuffer(
    new Document({
      title,
      creator: body.signer,
      lastModifiedBy: body.signer,
      sections: [
        {
          properties: {
            page: {
              size: {
                width: convertMillimetersToTwip(210),
                height: convertMillimetersToTwip(297),
              },
              margin: {
                top: convertMillimetersToTwip(37),
                bottom: convertMillimetersToTwip(35),
                left: convertMillimetersToTwip(28),
                right: convertMillimetersToTwip(26),
                footer: convertMillimetersToTwip(28),
              },
            },
          },
          footers: { default: pageNumber() },
          children: [
            lineOf(body.number, centred),
            lineOf(''),
            ...body.titleLines.map((line) =>
              lineOf(line, {
                ...centred,
                face: 'title',
                size: SIZE.second,
                spacing: { line: 36 * 20, lineRule: LineRuleType.EXACT },
              }),
            ),
            lineOf(''),
            ...body.parts.flatMap(partOf),
            ...signatureOf(body),
            ...(body.date === '' ? [] : colophonOf(body)),
          ],
        },
      ],
    }),
  );
};
