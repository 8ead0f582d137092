/** Measures of the page in twips (1/20 pt). A4 with 25 mm on the left for filing. */
export const PAGE = {
    size: { width: 11_906, height: 16_838 },
    margin: { top: 1531, bottom: 1418, left: 1417, right: 1247, header: 709, footer: 624 },
} as const;

/** Width of the text. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** Indent of the text of an Absatz behind its number, and step of each level of an enumeration. */
export const INDENT = 709;
export const STEP = 454;
